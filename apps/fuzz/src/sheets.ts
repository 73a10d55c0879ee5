/** Good files of the imports, a line for each of some people. */
type Sheet = Readonly<{ header: string; line: (staffNumber: string, at: number) => string }>;

const people: Sheet = {
  header:
    'no_pegawai,nip,nik,npwp,nama,status,golongan,unit,jabatan,jenis_jabatan,kelas_jabatan,tugas,atasan_no_pegawai',
  line: (staffNumber, at) =>
    `${staffNumber},19850315201001202${at + 1},517101550385002${at},091234567901000,Wayan Sudiana,pns,III/c,Sekretariat,Pengadministrasi Umum,fungsional,9,anggota,`,
};
const attendance: Sheet = {
  header: 'no_pegawai,hari_kerja,hadir,tl1,tl2,tl3,tl4,psw1,psw2,psw3,psw4,alpa',
  line: (staffNumber) => `${staffNumber},21,21,0,0,0,0,0,0,0,0,0`,
};
const payees: Sheet = {
  header:
    'no_pegawai,nip,nik,npwp,nama,tanggal_lahir,tipe_jabatan,eselon,status_asn,masa_kerja,alamat,kode_bank,nama_bank,rekening,gaji_dasar_bpjs',
  line: (staffNumber, at) =>
    `${staffNumber},19850315201001202${at + 1},517101550385002${at},091234567901000,Wayan Sudiana,1985-03-15,2,00,1,5,Jalan Contoh 1,129,BPD Contoh,017200000000${at},3500000`,
};

const SHEETS: Readonly<Record<string, Sheet>> = {
  'people-imports': people,
  'attendance-imports': attendance,
  'payee-imports': payees,
};

/** A file for the import at this path, about these people. */
export const sheetFor = (path: string, staffNumbers: readonly string[]): string => {
  const [, { header, line } = people] = Object.entries(SHEETS).find(([name]) => path.includes(name)) ?? [];
  return `${[header, ...staffNumbers.map(line)].join('\n')}\n`;
};
