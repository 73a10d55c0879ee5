import { siasnNip, siasnRow, siasnWorkbook, type SiasnRow } from '@kinerja/imports-fixtures';
import type { Sheet } from './import-screens.fixtures';

/** The agency itself and what stands below it. */
export const [TOP, OFFICE, FIELD] = ['Dinas Kesehatan', 'Sekretariat', 'Bidang Pelayanan Kesehatan'] as const;
export const PEOPLE = 40;

/** Who of the file does what in the first month, by the number that the import gives; the second of each unit below is to head it. */
export const who = { chief: 1, administrator: 2, officeHead: 3, fieldHead: 4, systemAdministrator: 5, officer: 6, verifier: 7, member: 40 } as const; // prettier-ignore

const FIRST = ['SITI', 'I GUSTI NGURAH', 'MUHAMMAD', 'YOHANES', 'NI LUH PUTU', 'ANDI', 'MARIA', 'ABDUL'];
const LAST = ['RAHAYU', 'WIRAWAN', 'LESTARI', 'HASANUDDIN', 'DA SILVA'];
/** One word is a whole name, and another fills two lines. */
const unusual: Readonly<Record<number, SiasnRow>> = {
  [who.verifier]: { NAMA: 'NGATINI', 'GELAR BELAKANG': '' },
  [who.member]: {
    ...{ NAMA: 'RADEN AJENG KUSUMANINGTYAS PRABASWARI WIDYADHANA', 'GELAR DEPAN': 'Dr. dr.' },
    'GELAR BELAKANG': 'Sp.P.K., Subsp.P.I.(K), M.Kes.',
  },
};

/** The chief heads the agency and is in the file its only head. */
const row = (number: number): SiasnRow => {
  const unit = number <= who.administrator ? TOP : number % 2 === 1 ? OFFICE : FIELD;
  const heads = { [OFFICE]: who.officeHead, [FIELD]: who.fieldHead, [TOP]: who.chief };
  const superior = heads[unit] < number ? heads[unit] : who.chief;
  return {
    ...siasnRow(number - 1, unit),
    NAMA: `${FIRST[number % FIRST.length] ?? ''} ${LAST[number % LAST.length] ?? ''}`,
    ...(number !== who.chief && { 'NIP ATASAN': siasnNip(superior - 1) }),
    ...unusual[number],
  };
};

export const workbook = async (): Promise<Sheet> => ({
  name: 'daftar-pegawai-siasn.xlsx',
  bytes: await siasnWorkbook(Array.from({ length: PEOPLE }, (_, at) => row(at + 1))),
});
