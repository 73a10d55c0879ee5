import { peopleColumns } from '@kinerja/identity-domain';
import { readPeopleFile } from './read-people-file';

const header = peopleColumns.join(',');
const cells = ['P-1', "'19850315 201001 2 007", '', '', 'Siti, M.Si', 'pns', 'III/b', 'Sekretariat', 'Analis', 'fungsional', '8', 'anggota', 'P-0']; // prettier-ignore
const row = cells.map((cell) => `"${cell}"`).join(',');

it('reads commas, semicolons, a BOM, Windows line ends and quoted cells', () => {
  const plain = readPeopleFile(`${header}\n${row}\n`);
  expect(plain).toMatchObject({
    ok: true,
    value: [{ row: 2, cells: { nip: '198503152010012007', nama: 'Siti, M.Si' } }],
  });
  const excel = `\uFEFF${peopleColumns.join(';')}\r\n${cells.map((cell) => `"${cell}"`).join(';')}\r\n\r\n`;
  expect(readPeopleFile(excel)).toEqual(plain);
});
it('takes the columns in any order', () => {
  const turned = readPeopleFile(
    `${[...peopleColumns].reverse().join(',')}\n${[...cells]
      .reverse()
      .map((cell) => `"${cell}"`)
      .join(',')}`,
  );
  expect(turned).toMatchObject({ ok: true, value: [{ cells: { no_pegawai: 'P-1', atasan_no_pegawai: 'P-0' } }] });
});
it('counts rows as an editor counts lines', () =>
  expect(readPeopleFile(`${header}\n\n${row}\n${row}`)).toMatchObject({ ok: true, value: [{ row: 3 }, { row: 4 }] }));
it('names missing, unknown and repeated columns', () => {
  const wrong = `${header.replace('nip,', 'NIK,')},umur\n${row},41`;
  expect(readPeopleFile(wrong)).toMatchObject({
    ok: false,
    reason: [
      { row: 1, column: 'nip', problem: 'missing-column' },
      { row: 1, column: 'umur', problem: 'unknown-column' },
      { row: 1, column: 'nik', problem: 'repeated-column' },
    ],
  });
});
it('names the row with too few cells or a broken quote', () => {
  expect(readPeopleFile(`${header}\n${row}\nP-2,1`)).toMatchObject({ ok: false, reason: [{ row: 3 }] });
  expect(readPeopleFile(`${header}\n"P-1,${'x'.repeat(20)}`)).toMatchObject({ ok: false });
});
it('says what an empty file lacks', () => expect(readPeopleFile('')).toMatchObject({ ok: false }));
