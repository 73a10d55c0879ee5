import { readFileSync } from 'node:fs';
import { join } from 'node:path';

jest.mock('@lingui/core/macro', () => ({ msg: ([text]: TemplateStringsArray) => ({ id: text }) }));

import { importFaultWords, rowMeant } from './import-fault-words';

const sourceOf = (path: string): string => readFileSync(join(__dirname, '../../../../../libs', path), 'utf8');

it('has words for every fault of a cell, of a NIP and of a file', () => {
  const cells = ['cells', 'file'].map((name) => sourceOf(`identity/domain/src/people-${name}.rules.ts`)).join('\n');
  const coded = [...cells.matchAll(/problem: '([a-z-]+)'|fault\(line, [^,]+, '([a-z-]+)'/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
  const nip = /nipExpectations[^{]*\{([^}]*)\}/.exec(sourceOf('identity/domain/src/nip-answer.rules.ts'))?.[1] ?? '';
  const nips = [...nip.matchAll(/^\s*'?([a-z0-9-]+)'?:/gm)].map(([, reason]) => `nip-${reason}`);
  const sheet = [...sourceOf('imports/src/sheet-header.ts').matchAll(/line, '([a-z-]+)'|fault\(1, '([a-z-]+)'/g)];
  const codes = [...coded, ...nips, ...sheet.map(([, a, b]) => a ?? b ?? '')];
  expect(nips).toContain('nip-not-18-digits');
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => importFaultWords[code] === undefined)).toEqual([]);
});

it('names the columns of the file as identity does', () => {
  const columns = /peopleColumns = \[([^\]]+)\]/.exec(sourceOf('identity/domain/src/people-row.ts'))?.[1] ?? '';
  const names = [...columns.matchAll(/'(\w+)'/g)].map(([, name]) => name).join(', ');
  expect(readFileSync(join(__dirname, 'file-columns.tsx'), 'utf8')).toContain(`'${names}'`);
});

it('finds the other row that a fault names', () => {
  expect(rowMeant('a value that no other row has; row 4711 has this one too')).toBe(4711);
  expect(rowMeant('16 digits, or nothing')).toBeUndefined();
  expect(rowMeant(undefined)).toBeUndefined();
});
