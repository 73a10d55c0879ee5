import type { SheetFault } from './sheet-fault';

/** Indonesian words of faults, by `column:code` where the column says more, else by their code. */
export type FaultWords = Readonly<Partial<Record<string, string>>>;

const common: FaultWords = {
  'became-a-day': 'Excel mengubah isi sel menjadi tanggal; format kolom sebagai Teks dan isi ulang',
  'cell-count': 'jumlah sel tidak sama dengan kepala kolom',
  'cell-error': 'sel berisi kesalahan rumus',
  'cell-too-long': 'isi sel terlalu panjang',
  'control-character': 'ada karakter yang tidak dapat disimpan (misalnya NUL, tab, atau ganti baris)',
  'digits-lost': 'Excel membulatkan angka ini; format kolom sebagai Teks dan isi ulang',
  'example-row': 'baris contoh; hapus baris ini',
  'formula-without-value': 'rumus tanpa hasil; isi dengan nilainya',
  'half-character': 'ada karakter yang terpotong',
  invalid: 'isi tidak sesuai',
  'merged-cell': 'sel digabung; pisahkan dan isi tiap baris',
  missing: 'kosong',
  'not-a-day': 'isi tanggal, misalnya 31-12-2026',
  'not-a-month': 'isi bulan, misalnya 12-2026',
  'not-a-number': 'isi bilangan bulat',
  'not-digits': 'isi angka saja',
  'not-rupiah': 'isi rupiah bulat tanpa titik',
  'not-utf-8': 'berkas bukan UTF-8: simpan ulang sebagai CSV UTF-8',
  'number-not-text': 'sel ini angka, sehingga nol di depan hilang; format kolom sebagai Teks dan isi ulang',
  repeated: 'sudah ada di baris lain',
  'too-long': 'terlalu panjang',
  unknown: 'tidak dikenal',
  'wrong-length': 'jumlah angka tidak sesuai',
};

/** What is wrong in the words of the person who filled the sheet in; of a code without words what would be right. */
export const inWords = ({ column, problem, expected }: SheetFault, own: FaultWords = {}): string => {
  const words = own[`${column ?? ''}:${problem}`] ?? own[problem] ?? common[problem] ?? `${problem} (${expected})`;
  return column === undefined ? words : `${column}: ${words}`;
};
