import { sipdAmounts, type Allowance, type PayeeRegistered } from '@kinerja/incentives-domain';
import { sumRupiah, type Rupiah } from '@kinerja/vocabulary';

/** What the file says of one person; a field of an erased person is null and stays empty. */
export type SipdPerson = Readonly<{
  payee: { readonly [Field in keyof PayeeRegistered['data']]: PayeeRegistered['data'][Field] | null };
  position: string;
  golongan: string;
  amounts: Parameters<typeof sipdAmounts>[0];
}>;

export type SipdRow = readonly (string | number)[];

export const sipdRow = ({ payee, position, golongan, amounts }: SipdPerson): SipdRow => [
  ...[payee.nip, payee.name, payee.nik, payee.npwp, dayFirst(payee.birthDate)].map(orEmpty),
  ...[payee.positionType, position, payee.echelon, payee.asnStatus, golongan].map(orEmpty),
  payee.serviceYears ?? 0,
  ...[payee.address, payee.bankCode, payee.bankName, payee.account].map(orEmpty),
  ...sipdAmounts(amounts).map(Number),
];

/**
 * As it is: the workbook writes every text as a text cell, in which nothing runs. An apostrophe in front, as a CSV needs it
 * against formulas, would be part of the address or name that the bank reads.
 */
const orEmpty = (text: string | null): string => text ?? '';

const dayFirst = (date: string | null): string => (date === null ? '' : date.split('-').toReversed().join('-'));

/** Sums of columns 32 to 34. */
export type WorkbookSums = Readonly<{ totalRupiah: Rupiah; deductedRupiah: Rupiah; transferredRupiah: Rupiah }>;

export const workbookSums = (people: readonly Pick<Allowance, keyof SipdPerson['amounts']>[]): WorkbookSums => {
  const columns = people.map((amounts) => sipdAmounts(amounts).slice(16));
  const sumOf = (index: number): Rupiah => sumRupiah(columns.flatMap((row) => row[index] ?? []));
  return { totalRupiah: sumOf(0), deductedRupiah: sumOf(1), transferredRupiah: sumOf(2) };
};
