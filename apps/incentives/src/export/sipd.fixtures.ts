import { employeeId, instant, birthDate, rupiah } from '@kinerja/vocabulary';
import type { SipdPerson } from './sipd-row';

/** The person of TPP-2: 5,880,000 gross, 5 % tax, 1 % and 4 % contributions. */
export const linearAllowance = (change: Partial<SipdPerson['payee']> = {}): SipdPerson => ({
  payee: {
    employeeId: employeeId('00000000-0000-4000-8000-000000000004'),
    nip: '199001012015011001',
    nik: '5171010101900001',
    npwp: '091234567901000',
    name: 'Contoh Pegawai',
    birthDate: birthDate('1990-01-01'),
    address: 'Jalan Contoh 1',
    bankCode: '129',
    bankName: 'Bank Contoh',
    account: '0011223344',
    positionType: '3',
    echelon: '00',
    asnStatus: '1',
    serviceYears: 11,
    healthBaseRupiah: rupiah(4_500_000),
    by: employeeId('00000000-0000-4000-8000-000000000001'),
    at: instant('2026-11-03T00:00:00Z'),
    ...change,
  },
  position: 'Analis',
  golongan: 'III/c',
  amounts: {
    grossRupiah: rupiah(5_880_000),
    netRupiah: rupiah(5_527_200),
    taxRupiah: rupiah(294_000),
    employeeHealthRupiah: rupiah(58_800),
    employerHealthRupiah: rupiah(235_200),
    criteria: [
      { criterion: 'beban-kerja', amountRupiah: rupiah(3_528_000) },
      { criterion: 'prestasi-kerja', amountRupiah: rupiah(2_352_000) },
    ],
  },
});
