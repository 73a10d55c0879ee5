import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Problem } from '../api/problem';
import { shorten, wait } from './general-advice';
import type { RefusalBook } from './refusal-book';

/** What happened and what to do about it, in plain words. */
export type Advice = Readonly<{ title: MessageDescriptor; advice: MessageDescriptor }>;

const reload = msg`Muat ulang, lihat keadaan terakhirnya, lalu putuskan lagi.`;

const byStatus: Readonly<Record<number, Advice>> = {
  0: {
    title: msg`Server tidak dapat dihubungi`,
    advice: msg`Periksa sinyal atau Wi-Fi Anda, lalu coba lagi. Isian Anda masih ada.`,
  },
  400: { title: msg`Ada isian yang belum benar`, advice: msg`Perbaiki isian yang disebut di bawah, lalu kirim lagi.` },
  401: { title: msg`Sesi Anda telah berakhir`, advice: msg`Masuk kembali untuk melanjutkan.` },
  403: {
    title: msg`Anda tidak berhak melakukan ini`,
    advice: msg`Bila menurut Anda seharusnya berhak, hubungi admin instansi Anda.`,
  },
  404: {
    title: msg`Data tidak ditemukan`,
    advice: msg`Mungkin sudah dipindahkan. Kembali ke halaman utama dan buka lagi dari sana.`,
  },
  409: { title: msg`Keadaan data tidak mengizinkan tindakan ini`, advice: reload },
  412: { title: msg`Data ini baru saja diubah orang lain`, advice: reload },
  413: { title: msg`Yang dikirim terlalu besar`, advice: shorten },
  422: { title: msg`Aturan belum terpenuhi`, advice: msg`Baca keterangannya, perbaiki, lalu kirim lagi.` },
  429: { title: msg`Terlalu banyak percobaan`, advice: msg`Tunggu sebentar, lalu coba lagi.` },
  503: { title: msg`Bagian sistem ini sedang tidak menjawab`, advice: wait },
};

const broken: Advice = {
  title: msg`Sistem sedang terganggu`,
  advice: msg`Isian Anda masih ada. Coba lagi beberapa saat lagi; bila berulang, tunjukkan rincian di bawah kepada admin.`,
};

/**
 * Words for an error of the data access; anything else is a fault of this app and reads as a disturbance. A code of a service that is
 * newer than this app, and any code while the book is not there, has the words of its status.
 */
export const adviceOn = (error: unknown, book: RefusalBook | undefined): Advice => {
  if (!(error instanceof Problem)) return broken;
  const { code, status } = error;
  const general = byStatus[status] ?? broken;
  const title = book?.words[code];
  return title ? { title, advice: book.advice[code] ?? general.advice } : general;
};

/** Failures after which the shown data is out of date; where something else is to be done first, reloading is no advice. */
export const isOutdated = (error: unknown, book: RefusalBook | undefined): boolean =>
  error instanceof Problem && [404, 409, 412].includes(error.status) && book?.advice[error.code] === undefined;
