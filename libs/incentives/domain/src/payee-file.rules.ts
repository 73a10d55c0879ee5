import { birthDate, rupiah, staffNumberKey } from '@kinerja/vocabulary';
import { asnStatuses, positionTypes, type Payee } from './payee';

/** Columns of the payees CSV, in the order of its header. */
export const payeeColumns = [
  'no_pegawai', 'nip', 'nik', 'npwp', 'nama', 'tanggal_lahir', 'tipe_jabatan', 'eselon', 'status_asn', 'masa_kerja',
  'alamat', 'kode_bank', 'nama_bank', 'rekening', 'gaji_dasar_bpjs',
] as const; // prettier-ignore
export type PayeeColumn = (typeof payeeColumns)[number];

/** One line, its cells as the sheet reads them: a date is YYYY-MM-DD; `row` is its line number, 2 is the first below the header. */
export type PayeeLine = Readonly<{ row: number; cells: Readonly<Record<PayeeColumn, string>> }>;

/** What is wrong with one cell and what would be right; its own text is not repeated, it may be a bank account. */
export type PayeeFault = Readonly<{ row: number; column: PayeeColumn; problem: string; expected: string }>;

/**
 * Rows of the same person twice, and people nobody knows here. `known`: keys of staff numbers. The answer is asked about each line
 * once, in the order of the file.
 */
export const payeeFileRule = (known: Readonly<{ has: (key: string) => boolean }>) => {
  const first = new Map<string, number>();
  return ({ row, cells }: PayeeLine): readonly PayeeFault[] => {
    const key = staffNumberKey(cells.no_pegawai);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    const at = { row, column: 'no_pegawai' } as const;
    if (key === '') return [];
    if (before !== undefined) return [{ ...at, problem: 'duplicate', expected: `sudah ada di baris ${before}` }];
    return known.has(key) ? [] : [{ ...at, problem: 'unknown', expected: 'nomor pegawai yang terdaftar' }];
  };
};

/** Only for lines without faults. @throws RangeError otherwise. */
export const payeeOf = ({ cells }: PayeeLine): Payee => ({
  nip: cells.nip,
  nik: cells.nik,
  npwp: cells.npwp,
  name: cells.nama,
  birthDate: birthDate(cells.tanggal_lahir),
  address: cells.alamat,
  bankCode: cells.kode_bank,
  bankName: cells.nama_bank,
  account: cells.rekening,
  positionType: wordIn(positionTypes, cells.tipe_jabatan),
  echelon: cells.eselon === '' ? '00' : cells.eselon,
  asnStatus: wordIn(asnStatuses, cells.status_asn),
  serviceYears: Number(cells.masa_kerja),
  healthBaseRupiah: rupiah(BigInt(cells.gaji_dasar_bpjs)),
});

/** A payee in the words of the file; what was erased of it reads null, and is nothing here. */
export const payeeCells = (payee: Payee): Readonly<Partial<Record<PayeeColumn, string>>> => {
  const cells: Readonly<Record<Exclude<PayeeColumn, 'no_pegawai'>, string | null>> = {
    ...{ nip: payee.nip, nik: payee.nik, npwp: payee.npwp, nama: payee.name, tanggal_lahir: payee.birthDate },
    ...{ tipe_jabatan: payee.positionType, eselon: payee.echelon, status_asn: payee.asnStatus },
    ...{ masa_kerja: String(payee.serviceYears), alamat: payee.address, kode_bank: payee.bankCode },
    ...{ nama_bank: payee.bankName, rekening: payee.account, gaji_dasar_bpjs: String(payee.healthBaseRupiah) },
  };
  return Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, text ?? '']));
};

const wordIn = <const Words extends readonly string[]>(words: Words, cell: string): Words[number] => {
  const word: Words[number] | undefined = words.find((candidate) => candidate === cell);
  if (word === undefined) throw new RangeError(`none of ${words.join(', ')}`);
  return word;
};
