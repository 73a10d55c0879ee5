import { stringify } from 'csv-stringify/sync';
import type { MadeUpAgency } from './made-up-agency';
import type { Colleague } from '../staff';

/** The people import of identity (columns in docs/ARCHITECTURE.md). */
export const peopleCsv = ({ people }: MadeUpAgency): string =>
  stringify(
    people.map((person) => ({
      no_pegawai: person.staffNumber,
      nip: person.nip,
      nik: person.nik,
      npwp: person.npwp,
      nama: person.name,
      status: person.employment,
      golongan: person.golongan,
      unit: person.unit,
      jabatan: person.position,
      jenis_jabatan: person.positionKind,
      kelas_jabatan: person.jobClass,
      tugas: person.duty,
      atasan_no_pegawai: person.superior,
    })),
    { header: true },
  );

/** What a fingerprint machine's month looks like: most are punctual, some late, a few absent. Follows from the number alone. */
const attendanceOf = (index: number): Record<string, number> => {
  const absent = index % 17 === 5 ? 1 : 0;
  return {
    hari_kerja: 21,
    hadir: 21 - absent,
    tl1: index % 4 === 1 ? 2 : 0,
    tl2: index % 7 === 2 ? 1 : 0,
    tl3: index % 19 === 3 ? 1 : 0,
    tl4: 0,
    psw1: index % 9 === 4 ? 1 : 0,
    psw2: 0,
    psw3: 0,
    psw4: index % 23 === 7 ? 1 : 0,
    alpa: absent,
  };
};

export const attendanceCsv = ({ people }: MadeUpAgency): string =>
  stringify(
    people.map(({ staffNumber }, index) => ({ no_pegawai: staffNumber, ...attendanceOf(index) })),
    { header: true },
  );

const accountNumber = (index: number): string => `0172${String(index + 1).padStart(9, '0')}`;

/** The payees import of incentives: what payroll must know of a person. */
export const payeesCsv = (staff: readonly Colleague[]): string =>
  stringify(
    staff.map(({ person }, index) => ({
      no_pegawai: person.staffNumber,
      nip: person.nip,
      nik: person.nik,
      npwp: person.npwp,
      nama: person.name,
      tanggal_lahir: person.birthDate,
      tipe_jabatan: person.positionKind === 'fungsional' ? 2 : person.positionKind === 'pelaksana' ? 3 : 1,
      eselon: '00',
      status_asn: person.employment === 'pns' ? 1 : 2,
      masa_kerja: 5 + (index % 20),
      alamat: 'Jalan Contoh 1',
      kode_bank: '129',
      nama_bank: 'BPD Contoh',
      rekening: accountNumber(index),
      gaji_dasar_bpjs: 3_500_000 + person.jobClass * 150_000,
    })),
    { header: true },
  );
