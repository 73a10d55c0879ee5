import type { IncidentFacts } from '@kinerja/identity-domain';
import {
  dayInIndonesian,
  localDateAt,
  localTimeAt,
  type Instant,
  type ProcessedKind,
  type Zone,
} from '@kinerja/vocabulary';

/** Marks what nobody knows yet, so that it is not overlooked when the draft is read. */
const UNKNOWN = '[belum diketahui]';

/** What stands in each part of the register, as a letter says it; what is specific after UU 27/2022 Art. 4 (2) is marked. */
const dataWords: Readonly<Record<ProcessedKind, string>> = {
  person: 'identitas pegawai (nama, NIP, NIK, NPWP, tanggal lahir, status kepegawaian)',
  'tax-status': 'status pajak: keluarga dan jumlah tanggungan (data anak dan keuangan pribadi, data pribadi spesifik)',
  post: 'jabatan, unit kerja, dan atasan',
  account: 'akun dan peran (nama pengguna)',
  credentials: 'kata sandi (tersimpan sebagai nilai acak satu arah), kode, dan kunci masuk',
  session: 'perangkat dan waktu masuk ke sistem',
  delegation: 'pelimpahan wewenang dan alasan tidak di tempat (dapat memuat data kesehatan, data pribadi spesifik)',
  'superior-report': 'permintaan perbaikan atasan',
  correction: 'permintaan perbaikan data',
  erasure: 'keputusan penghapusan data',
  incident: 'pemberitahuan insiden data',
  import: 'berkas data pegawai yang diimpor',
  'webhook-message': 'pemberitahuan antarsistem (kode tanpa nama)',
  plan: 'rencana kinerja (SKP)',
  'activity-log': 'laporan kegiatan harian',
  attendance: 'rekap kehadiran',
  rating: 'penilaian dan predikat kinerja',
  payee: 'rekening bank, NIK, NPWP, dan alamat penerima TPP (data keuangan pribadi, data pribadi spesifik)',
  run: 'pengecualian dari pembayaran TPP',
  allowance: 'jumlah TPP dan cara hitungnya (data keuangan pribadi, data pribadi spesifik)',
  'survey-answers': 'jawaban survei masyarakat',
  disclosure: 'catatan siapa melihat data',
};

/** `zone`: whose clock the documents tell the time by. */
type Noticed = Readonly<{ noticedAt: Instant; facts: IncidentFacts; zone: Zone }>;
/** `people`: how many it concerns. */
type Counted = Noticed & Readonly<{ dueAt: Instant; people: number }>;

const timeIn = (at: Instant, zone: Zone): string =>
  `${dayInIndonesian(localDateAt(at, zone))} pukul ${localTimeAt(at, zone).replace(':', '.')} ${zone}`;

const listed = (kinds: readonly ProcessedKind[]): string =>
  kinds.length === 0 ? `   ${UNKNOWN}` : kinds.map((kind) => `   - ${dataWords[kind]}`).join('\n');

const known = (text: string | undefined): string => text ?? UNKNOWN;

/** What Art. 46 (2) asks for, in its order. */
const contentsOf = ({ noticedAt, facts, zone }: Noticed): string =>
  [
    `1. Data pribadi yang terungkap:\n${listed(facts.dataKinds)}`,
    `2. Kapan data pribadi terungkap:\n   ${known(facts.happenedWhen)} (diketahui instansi pada ${timeIn(noticedAt, zone)})`,
    `3. Bagaimana data pribadi terungkap:\n   ${known(facts.happenedHow)}`,
    `4. Upaya penanganan dan pemulihan:\n   ${known(facts.handling)}`,
  ].join('\n\n');

/** Rule IDN-242: the letter to the institution; it goes out by way of the city, on the agency's paper. */
export const institutionLetter = (about: Counted): string =>
  [
    '[kop surat instansi]',
    'Nomor    : [nomor surat]\nTanggal  : [tanggal surat]\nSifat    : Segera\nHal      : Pemberitahuan kegagalan pelindungan data pribadi',
    'Yth. Lembaga Pelindungan Data Pribadi\nc.q. Kementerian Komunikasi dan Digital\nmelalui Pemerintah Daerah',
    'Dengan ini kami, selaku pengendali data pribadi, menyampaikan pemberitahuan tertulis sesuai Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
    contentsOf(about),
    `5. Subjek data pribadi yang terdampak:\n   ${String(about.people)} orang`,
    `6. Narahubung:\n   ${known(about.facts.contact)}`,
    `Batas 3 x 24 jam sejak diketahui: ${timeIn(about.dueAt, about.zone)}.`,
    'Demikian pemberitahuan ini kami sampaikan. Keterangan yang belum diketahui akan kami susulkan.',
    '[tempat, jabatan, tanda tangan, nama, NIP]',
  ].join('\n\n');

/** Rule IDN-242: the notice to whom it concerns. */
export const personNotice = (about: Noticed): string =>
  [
    'PEMBERITAHUAN TENTANG DATA PRIBADI ANDA',
    'Instansi memberitahukan bahwa data pribadi Anda termasuk dalam suatu kegagalan pelindungan data pribadi. Pemberitahuan ini disampaikan sesuai Pasal 46 Undang-Undang Nomor 27 Tahun 2022.',
    contentsOf(about),
    `5. Kepada siapa bertanya:\n   ${known(about.facts.contact)}`,
    'Yang dapat Anda lakukan: ganti kata sandi, waspadai pesan dan telepon yang meminta kode atau data, dan laporkan hal yang mencurigakan kepada narahubung di atas.',
  ].join('\n\n');

/** Rule IDN-242: for the public, where the incident disturbs a public service or weighs heavily on it; whether it does, the head of the agency decides. */
export const publicNotice = (about: Counted): string =>
  [
    'PENGUMUMAN KEGAGALAN PELINDUNGAN DATA PRIBADI',
    `[nama instansi] mengumumkan kegagalan pelindungan data pribadi yang menyangkut ${String(about.people)} orang, sesuai Pasal 46 Undang-Undang Nomor 27 Tahun 2022. Yang terdampak diberi tahu satu per satu.`,
    contentsOf(about),
    `5. Kepada siapa bertanya:\n   ${known(about.facts.contact)}`,
    '[tempat, tanggal, kepala instansi]',
  ].join('\n\n');
