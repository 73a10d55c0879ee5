import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RefusalCode } from './refusal-words';

export const wait = msg`Tunggu sebentar, lalu coba lagi. Isian Anda masih ada.`;
const awaitImport = msg`Tunggu sampai impor itu selesai, lalu coba lagi.`;
const fillFile = msg`Isi berkas dengan satu baris untuk setiap pegawai, lalu pilih lagi.`;
const chooseAgain = msg`Pilih berkas itu lagi untuk memeriksanya sekali lagi.`;
const splitFile = msg`Bagi berkas menjadi beberapa bagian, lalu impor satu per satu.`;
export const shorten = msg`Ringkas isian atau bagi menjadi beberapa bagian, lalu kirim lagi.`;
const openMonth = msg`Minta admin instansi membuka bulan ini, lalu coba lagi.`;
const setAchievement = msg`Minta pimpinan di atas kepala unit menetapkan capaian unit dahulu.`;
const isFinal = msg`Keputusan ini tidak dapat diubah lagi. Bila keliru, hubungi admin kepegawaian instansi Anda.`;
const askForPlace = msg`Hubungi admin kepegawaian instansi Anda agar penempatan Anda dicatat.`;
const askColleague = msg`Minta rekan lain yang berwenang melakukan langkah ini.`;
const tellAdministrator = msg`Hubungi admin sistem dan sebutkan kode lacak.`;
const replacePack = msg`Tetapkan kebijakan baru yang menggantikannya.`;
export const signIn = msg`Masuk kembali untuk melanjutkan.`;

/** What to do about a refusal, where that follows from its code rather than from its HTTP status. */
export const refusalAdvice: Readonly<Partial<Record<RefusalCode, MessageDescriptor>>> = {
  'account.already-proposed': msg`Minta admin lain menyetujuinya di Akun › Usulan.`,
  'account.last-administrator': msg`Angkat admin lain lebih dulu. Bila tidak ada, pemilik server dapat mengangkatnya dengan kinerja account grant.`,
  'account.not-activated': msg`Serahkan kode aktivasi kepada pemiliknya; usulan tetap menunggu.`,
  'account.person-has-duty': msg`Cabut peran itu di akun lainnya dahulu.`,
  'account.proposal-lapsed': msg`Usulkan lagi.`,
  'account.recovery-lapsed': msg`Usulkan pemulihan lagi.`,
  'account.same-administrator': askColleague,
  'activation.code-expired': msg`Minta kode baru kepada admin kepegawaian.`,
  'account.disabled': msg`Hubungi admin kepegawaian instansi Anda.`,
  'account.not-yet-shown': wait,
  'activation.refused': msg`Periksa nama pengguna dan kode, atau minta kode baru kepada admin kepegawaian.`,
  'activity.month-closed': msg`Laporan untuk bulan ini tidak dapat ditambah atau diubah lagi. Hubungi atasan Anda bila ada yang keliru.`,
  'activity.month-not-open': openMonth,
  'activity.no-assignment': askForPlace,
  'activity.own': msg`Minta atasan Anda memutuskannya.`,
  'attendance-import.another-open': awaitImport,
  'attendance-import.empty': fillFile,
  'attendance-import.faulty': chooseAgain,
  'attendance-import.outdated': chooseAgain,
  'attendance.not-found': msg`Minta admin instansi mengimpor data kehadiran.`,
  'caller.no-employee': msg`Masuk dengan akun seorang pegawai.`,
  'caller.not-signed-in': signIn,
  'command.not-storable': msg`Hapus karakter yang tidak biasa dan perpendek isian, lalu kirim lagi.`,
  'command.reused': msg`Muat ulang halaman, lalu kirim lagi.`,
  'delegation.leads-nobody': msg`Pelimpahan hanya berguna bagi atasan. Periksa penempatan di halaman Pegawai.`,
  'delegation.not-shorter': msg`Untuk memperpanjang, catat pelimpahan baru sesudahnya.`,
  'delegation.overlaps': msg`Akhiri atau batalkan pelimpahan itu dahulu, atau pilih hari lain.`,
  'distribution.already-closed': isFinal,
  'distribution.head-rating-outdated': msg`Buka penilaian kepala unit, nilai kembali, lalu tutup unit ini.`,
  'distribution.nobody': msg`Unit tanpa pegawai tidak perlu ditutup.`,
  'distribution.organisation-not-set': setAchievement,
  'distribution.people-not-rated': msg`Nilai dahulu pegawai berikut, lalu tutup unit ini.`,
  'evaluation.already-final': isFinal,
  'evaluation.distribution-closed': isFinal,
  'evaluation.month-unknown': openMonth,
  'evaluation.organisation-not-set': setAchievement,
  'evaluation.own-evaluation': msg`Penilaian Anda diisi oleh pejabat penilai Anda.`,
  'import.busy': wait,
  'import.too-large': splitFile,
  'import.too-many-rows': splitFile,
  'instance.starting': wait,
  'instance.unknown': msg`Periksa alamatnya, atau pilih instansi dari halaman depan kota.`,
  'log.not-witnessed': tellAdministrator,
  'message.too-large': shorten,
  'organisation.locked': isFinal,
  'organisation.month-unknown': openMonth,
  'payee-import.another-open': awaitImport,
  'payee-import.empty': fillFile,
  'payee-import.faulty': chooseAgain,
  'payee-import.outdated': chooseAgain,
  'people-import.another-open': awaitImport,
  'people-import.empty': fillFile,
  'people-import.faulty': chooseAgain,
  'people-import.outdated': chooseAgain,
  'period.closes-too-early': msg`Pilih hari yang lebih akhir, lalu kirim lagi.`,
  'period.not-found': msg`Buka bulan ini dahulu di halaman Periode.`,
  'policy-pack.in-force': replacePack,
  'policy-pack.used': replacePack,
  'read-models.behind': wait,
  'read-models.set-aside': tellAdministrator,
  'request.foreign-page': msg`Buka halaman ini langsung dari alamat aplikasi, lalu coba lagi.`,
  'request.no-if-match': msg`Muat ulang halaman, lalu kirim lagi.`,
  'request.no-length': tellAdministrator,
  'request.repeated-field': tellAdministrator,
  'request.too-deep': tellAdministrator,
  'request.too-large': shorten,
  'request.too-many-members': shorten,
  'run.lines-differ': msg`Hitung ulang bulan ini sebelum memverifikasi atau menyegel.`,
  'run.may-not-release': askColleague,
  'run.month-has-run': msg`Lanjutkan perhitungan yang ada di halaman TPP.`,
  'run.month-not-closed': msg`Minta admin instansi menutup periode bulan ini dahulu.`,
  'run.no-policy-pack': msg`Tetapkan di halaman Kebijakan TPP.`,
  'run.nobody-computed': msg`Lengkapi data pegawai, lalu hitung kembali.`,
  'run.not-sealed': msg`Tunggu sampai TPP disegel, lalu coba lagi.`,
  'run.people-incomplete': msg`Lengkapi data pegawai berikut atau kecualikan dengan alasan.`,
  'run.same-person': askColleague,
  'service.away': wait,
  'service.busy': wait,
  'service.not-understood': tellAdministrator,
  'service.unavailable': wait,
  'session.absent': signIn,
  'sign-in.busy': wait,
  'sign-in.delayed': msg`Tunggu sebentar, lalu coba lagi.`,
  'sign-in.refused': msg`Periksa nama pengguna dan kata sandi, lalu coba lagi.`,
  'sign-in.unknown-agency': msg`Nama pengguna berakhir dengan kode instansi, misalnya nama@dinkes.`,
  'skp.no-assignment': askForPlace,
  'survey.answers-waiting': wait,
  'survey.too-few-respondents': msg`Hasil dari responden sesedikit ini tidak boleh diterbitkan. Adakan survei baru dengan waktu mengisi yang lebih lama.`,
};
