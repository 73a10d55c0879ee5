import type { LocalDate, Rupiah } from '@kinerja/vocabulary';
import type { TerCategory } from './ter.table';

export const positionTypes = ['1', '2', '3'] as const;
export const asnStatuses = ['1', '2', '3'] as const;

/** What the payroll file must say of a person. Sealed in the log; every field may read null once erased. */
export type PayeeIdentity = Readonly<{
  nip: string;
  nik: string;
  npwp: string;
  name: string;
  birthDate: LocalDate;
  address: string;
  bankCode: string;
  bankName: string;
  account: string;
}>;

/** What it says of the post; not personal by itself. */
export type PayeePost = Readonly<{
  /** 1 structural, 2 functional, 3 general functional. */
  positionType: (typeof positionTypes)[number];
  /** `00` where there is none. */
  echelon: string;
  /** 1 PNS, 2 PPPK, 3 others. */
  asnStatus: (typeof asnStatuses)[number];
  /** Whole years in the golongan. */
  serviceYears: number;
}>;

/** Pay facts the computation needs. */
export type PayeeBases = Readonly<{
  healthBaseRupiah: Rupiah;
  taxCategory?: TerCategory;
  salaryGrossRupiah?: Rupiah;
}>;

export type Payee = PayeeIdentity & PayeePost & PayeeBases;

/** The fields the log seals under the person's key. */
export const personalPayeeFields = [
  'nip', 'nik', 'npwp', 'name', 'birthDate', 'address', 'bankCode', 'bankName', 'account',
] as const satisfies readonly (keyof PayeeIdentity)[]; // prettier-ignore
