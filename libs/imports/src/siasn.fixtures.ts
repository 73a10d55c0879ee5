import ExcelJS from 'exceljs';

/** The columns of the list of people that SIASN gives an agency, in its order. */
export const siasnColumns = [
  'PNS ID', 'NIP BARU', 'NIP LAMA', 'NAMA', 'GELAR DEPAN', 'GELAR BELAKANG', 'TEMPAT LAHIR ID', 'TEMPAT LAHIR NAMA',
  'TANGGAL LAHIR', 'JENIS KELAMIN', 'AGAMA ID', 'AGAMA NAMA', 'JENIS KAWIN ID', 'JENIS KAWIN NAMA', 'NIK', 'NOMOR HP',
  'EMAIL', 'EMAIL GOV', 'ALAMAT', 'NPWP NOMOR', 'BPJS', 'JENIS PEGAWAI ID', 'JENIS PEGAWAI NAMA', 'KEDUDUKAN HUKUM ID',
  'KEDUDUKAN HUKUM NAMA', 'STATUS CPNS PNS', 'KARTU ASN VIRTUAL', 'NOMOR SK CPNS', 'TANGGAL SK CPNS', 'TMT CPNS',
  'NOMOR SK PNS', 'TANGGAL SK PNS', 'TMT PNS', 'GOL AWAL ID', 'GOL AWAL NAMA', 'GOL AKHIR ID', 'GOL AKHIR NAMA',
  'TMT GOLONGAN', 'MK TAHUN', 'MK BULAN', 'JENIS JABATAN ID', 'JENIS JABATAN NAMA', 'JABATAN ID', 'JABATAN NAMA',
  'TMT JABATAN', 'TINGKAT PENDIDIKAN ID', 'TINGKAT PENDIDIKAN NAMA', 'PENDIDIKAN ID', 'PENDIDIKAN NAMA', 'TAHUN LULUS',
  'KPKN ID', 'KPKN NAMA', 'LOKASI KERJA ID', 'LOKASI KERJA NAMA', 'UNOR ID', 'UNOR NAMA', 'INSTANSI INDUK ID',
  'INSTANSI INDUK NAMA', 'INSTANSI KERJA ID', 'INSTANSI KERJA NAMA', 'SATUAN KERJA INDUK ID', 'SATUAN KERJA INDUK NAMA',
  'SATUAN KERJA KERJA ID', 'SATUAN KERJA KERJA NAMA', 'IS VALID NIK', 'NAMA SEKOLAH', 'FLAG IKD', 'ESELON ID', 'ESELON NAMA',
] as const; // prettier-ignore

/** What an agency adds of its own: SIASN does not say it. */
export const addedColumns = ['KELAS JABATAN', 'TUGAS', 'NIP ATASAN'] as const;

export const siasnHeader = [...siasnColumns, ...addedColumns];
export type SiasnRow = Readonly<Partial<Record<(typeof siasnHeader)[number], string | Date>>>;

export const siasnNip = (at: number): string =>
  `19850315${2008 + Math.floor(at / 999)}01${at % 2 === 0 ? '1' : '2'}${String((at % 999) + 1).padStart(3, '0')}`;

const common = (at: number, unit: string): SiasnRow => ({
  ...{
    'PNS ID': `A8ACA7${at}`,
    'NIP BARU': `'${siasnNip(at)}`,
    NAMA: `PEGAWAI CONTOH ${at}`,
    'GELAR BELAKANG': 'S.Sos.',
  },
  ...{ 'TANGGAL LAHIR': '15-03-1985', 'AGAMA NAMA': 'Islam', 'JENIS PEGAWAI NAMA': 'PNS Daerah Kab./Kota' },
  ...{ 'KEDUDUKAN HUKUM NAMA': 'Aktif', 'STATUS CPNS PNS': 'P', 'TMT JABATAN': '01-02-2024', 'UNOR NAMA': unit },
});

/** Somebody of a unit, whose first is its head: a structural position, the others functional. */
export const siasnRow = (at: number, unit: string): SiasnRow =>
  at === 0
    ? {
        ...common(at, unit),
        ...{ 'GOL AKHIR NAMA': 'IV/a', 'JENIS JABATAN NAMA': 'Jabatan Struktural', 'ESELON NAMA': 'III.a' },
        ...{ 'JABATAN NAMA': `Kepala ${unit}`, 'KELAS JABATAN': '12', TUGAS: 'Kepala' },
      }
    : {
        ...common(at, unit),
        ...{ 'GOL AKHIR NAMA': 'III/b', 'JENIS JABATAN NAMA': 'Jabatan Fungsional Tertentu' },
        ...{ 'JABATAN NAMA': 'Analis Kebijakan Ahli Muda', 'KELAS JABATAN': '9', TUGAS: 'Anggota' },
        'NIP ATASAN': siasnNip(0),
      };

/** As it comes: a title, a merged line, the header, and rows that end where nothing more is filled. */
export const siasnWorkbook = async (rows: readonly SiasnRow[]): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Data Pegawai');
  sheet.addRow(['DAFTAR PEGAWAI NEGERI SIPIL']);
  sheet.mergeCells(1, 1, 1, 8);
  sheet.addRow([]);
  sheet.addRow([...siasnHeader]);
  for (const row of rows) sheet.addRow(siasnHeader.map((column) => row[column] ?? ''));
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
