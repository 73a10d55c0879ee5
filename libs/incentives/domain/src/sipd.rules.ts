import { rupiah, type Rupiah } from '@kinerja/vocabulary';
import { amountFor } from './tpp-criteria.rules';
import type { Allowance } from './tpp.rules';

/** Columns 16 to 34 of the SIPD file in their order (DOMAIN 9.9). Criteria without a column are none of ours. */
export type SipdAmounts = readonly Rupiah[];

type Paid = Pick<
  Allowance,
  'netRupiah' | 'grossRupiah' | 'taxRupiah' | 'employeeHealthRupiah' | 'employerHealthRupiah' | 'criteria'
>;

const nil = rupiah(0);

/** Rule TPP-015: what the agency contributes is counted in both Jumlah TPP and Jumlah Potongan. */
export const sipdAmounts = (paid: Paid): SipdAmounts => {
  const { criteria, employerHealthRupiah: employer, employeeHealthRupiah: employee, taxRupiah: tax } = paid;
  return [
    amountFor(criteria, 'beban-kerja'),
    amountFor(criteria, 'tempat-bertugas'),
    amountFor(criteria, 'kondisi-kerja'),
    amountFor(criteria, 'kelangkaan-profesi'),
    amountFor(criteria, 'prestasi-kerja'),
    nil, // Tunjangan PPh
    employer, // Iuran Jaminan Kesehatan
    ...Array<Rupiah>(5).fill(nil), // JKK, JKM, Tapera, Pensiun, Jaminan Hari Tua
    employee, // Potongan IWP
    tax, // Potongan PPh 21
    nil, // Zakat
    nil, // Bulog
    rupiah(paid.grossRupiah + employer),
    rupiah(employer + employee + tax),
    paid.netRupiah,
  ];
};
