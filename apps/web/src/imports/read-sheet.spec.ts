/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { readSheet } from './read-sheet';

Object.assign(globalThis, { TextDecoder });
const file = (content: string | Buffer, name = 'berkas.csv') => new File([new Uint8Array(Buffer.from(content))], name);

it.each([
  ['a CSV of semicolons', file('nip;nama\r\n1;Ayu'), { csv: 'nip;nama\r\n1;Ayu' }],
  ['a CSV with a BOM, whatever it is called', file('\uFEFFnip,nama', 'data.xls'), { csv: 'nip,nama' }],
  ['a page called .xls, for the service to name', file('<html>', 'data.xls'), { csv: '<html>' }],
  ['a workbook called .csv', file('PK\u0003\u0004'), { file: Buffer.from('PK\u0003\u0004').toString('base64') }],
  [
    'an old workbook',
    file(Buffer.from('d0cf11e0', 'hex')),
    { file: Buffer.from('d0cf11e0', 'hex').toString('base64') },
  ],
  [
    'text of two bytes a letter',
    file(Buffer.from('\uFEFFn', 'utf16le')),
    { file: Buffer.from('\uFEFFn', 'utf16le').toString('base64') },
  ],
])('sends %s as what it is', async (_, chosen, sent) =>
  expect(await readSheet(chosen)).toEqual({ name: chosen.name, sent }),
);

it('sends nothing of a file that is empty, too large, or cannot be read', async () => {
  expect(await readSheet(file(' \r\n'))).toMatchObject({ result: { faults: [{ problem: 'empty-file' }] } });
  expect(await readSheet(file(Buffer.alloc(4 * 1024 * 1024 + 1, 'a')))).toMatchObject({
    refused: { code: 'import.too-large', status: 413 },
  });
  const gone = file('nip');
  Object.defineProperty(gone, 'slice', { value: () => ({}) });
  expect(await readSheet(gone)).toMatchObject({ result: { faults: [{ problem: 'not-readable' }] } });
});
