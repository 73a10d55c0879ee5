/** Good files of the imports, with one line each. */
const people = (staffNumber: string): string =>
  'no_pegawai,nip,nik,npwp,nama,status,golongan,unit,jabatan,jenis_jabatan,kelas_jabatan,tugas,atasan_no_pegawai\n' +
  `${staffNumber},198503152010012021,5171015503850021,091234567901000,Wayan Sudiana,pns,III/c,Sekretariat,Pengadministrasi Umum,fungsional,9,anggota,\n`;
const attendance = (staffNumber: string): string =>
  `no_pegawai,hari_kerja,hadir,tl1,tl2,tl3,tl4,psw1,psw2,psw3,psw4,alpa\n${staffNumber},21,21,0,0,0,0,0,0,0,0,0\n`;
const payees = (staffNumber: string): string =>
  'no_pegawai,nip,nik,npwp,nama,tanggal_lahir,tipe_jabatan,eselon,status_asn,masa_kerja,alamat,kode_bank,nama_bank,rekening,gaji_dasar_bpjs\n' +
  `${staffNumber},198503152010012021,5171015503850021,091234567901000,Wayan Sudiana,1985-03-15,2,00,1,5,Jalan Contoh 1,129,BPD Contoh,0172000000001,3500000\n`;

const SHEETS: Readonly<Record<string, typeof people>> = {
  'people-imports': people,
  'attendance-imports': attendance,
  'payee-imports': payees,
};

/** A file for the import at this path, about one person. */
export const sheetFor = (path: string, staffNumber: string): string => {
  const [, make = people] = Object.entries(SHEETS).find(([name]) => path.includes(name)) ?? [];
  return make(staffNumber);
};
