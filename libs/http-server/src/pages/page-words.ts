/** In which language, and where the reader was heading. */
export type PageLanguage = 'id' | 'en';

/** What happened, and what the reader can do about it. */
export type PageWords = Readonly<{ title: string; what: string; todo: string }>;

type BothLanguages = Readonly<Record<PageLanguage, PageWords>>;

const notFound: BothLanguages = {
  id: {
    title: 'Halaman tidak ditemukan',
    what: 'Tidak ada apa-apa di alamat ini.',
    todo: 'Periksa ejaan alamatnya, atau mulai dari halaman depan.',
  },
  en: {
    title: 'Page not found',
    what: 'There is nothing at this address.',
    todo: 'Check how the address is written, or begin at the front page.',
  },
};

const tryAgain: BothLanguages = {
  id: {
    title: 'Bagian ini belum menjawab',
    what: 'Sistem sedang dimulai ulang atau sangat sibuk. Data yang sudah tersimpan tetap aman.',
    todo: 'Tunggu sebentar, lalu coba lagi.',
  },
  en: {
    title: 'This part does not answer yet',
    what: 'The system is being restarted or is very busy. What was saved is safe.',
    todo: 'Wait a moment, then try again.',
  },
};

const ours: BothLanguages = {
  id: {
    title: 'Terjadi gangguan di sistem kami',
    what: 'Permintaan Anda tidak dapat diselesaikan. Kesalahan ini sudah dicatat.',
    todo: 'Coba lagi nanti. Kalau tetap terjadi, sampaikan nomor di bawah kepada admin.',
  },
  en: {
    title: 'Something broke on our side',
    what: 'Your request could not be completed. The fault has been recorded.',
    todo: 'Try again later. If it stays, give the number below to your administrator.',
  },
};

const refused: BothLanguages = {
  id: {
    title: 'Permintaan ini tidak dapat diproses',
    what: 'Alamat atau isian yang dikirim tidak benar.',
    todo: 'Kembali ke halaman sebelumnya, atau mulai dari halaman depan.',
  },
  en: {
    title: 'This request cannot be handled',
    what: 'The address, or what was sent, is not as it should be.',
    todo: 'Go back to the page before, or begin at the front page.',
  },
};

const byStatus: Readonly<Record<number, BothLanguages>> = {
  401: {
    id: { title: 'Anda belum masuk', what: 'Halaman ini memerlukan akun.', todo: 'Masuk lewat halaman depan.' },
    en: {
      title: 'You are not signed in',
      what: 'This page needs an account.',
      todo: 'Sign in at the front page.',
    },
  },
  403: {
    id: {
      title: 'Halaman ini bukan untuk akun Anda',
      what: 'Akun Anda tidak diizinkan membuka halaman ini.',
      todo: 'Mulai dari halaman depan, atau minta hak akses kepada admin instansi.',
    },
    en: {
      title: 'This page is not for your account',
      what: 'Your account may not open this page.',
      todo: 'Begin at the front page, or ask the administrator of your agency for access.',
    },
  },
  404: notFound,
  405: notFound,
  410: notFound,
  413: {
    id: {
      title: 'Kiriman terlalu besar',
      what: 'Berkas atau isian yang dikirim melebihi batas, sehingga tidak diterima.',
      todo: 'Kembali, kecilkan atau bagi berkasnya, lalu kirim lagi.',
    },
    en: {
      title: 'Too much was sent',
      what: 'The file or form is larger than we take, so nothing of it was taken.',
      todo: 'Go back, make the file smaller or split it, and send it again.',
    },
  },
  429: {
    id: {
      title: 'Terlalu banyak permintaan',
      what: 'Terlalu banyak permintaan dari alamat ini dalam satu menit.',
      todo: 'Tunggu satu menit, lalu coba lagi.',
    },
    en: {
      title: 'Too many requests',
      what: 'There were too many requests from this address within one minute.',
      todo: 'Wait a minute, then try again.',
    },
  },
  502: tryAgain,
  503: tryAgain,
  504: tryAgain,
};

const starting: BothLanguages = {
  id: {
    title: 'sedang dimulai',
    what: 'Sistem instansi ini sedang dimulai ulang. Biasanya selesai dalam setengah menit. Data yang sudah tersimpan tetap aman.',
    todo: 'Tunggu sebentar, lalu coba lagi.',
  },
  en: {
    title: 'is being started',
    what: 'The system of this agency is being restarted, which usually takes half a minute. What was saved is safe.',
    todo: 'Wait a moment, then try again.',
  },
};

const unknownAgency: BothLanguages = {
  id: {
    title: 'Alamat tidak dikenal',
    what: 'Tidak ada instansi atau halaman dengan alamat ini.',
    todo: 'Periksa ejaan alamatnya, atau mulai dari halaman depan.',
  },
  en: {
    title: 'Unknown address',
    what: 'There is no agency and no page at this address.',
    todo: 'Check how the address is written, or begin at the front page.',
  },
};

const byCode: Readonly<Record<string, BothLanguages>> = { 'instance.unknown': unknownAgency };

/** `agency`: its name, where it is the one that is being started. */
export type Happened = Readonly<{ status: number; code?: string | undefined; agency?: string | undefined }>;

export const wordsFor = ({ status, code, agency }: Happened, language: PageLanguage): PageWords => {
  if (agency) return { ...starting[language], title: `${agency} ${starting[language].title}` };
  const words = (code && byCode[code]) || byStatus[status];
  return (words ?? (status >= 500 ? ours : refused))[language];
};
