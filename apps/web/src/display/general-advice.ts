import { msg } from '@lingui/core/macro';

/** What many refusals advise, and what is said without one, too. */
export const wait = msg`Tunggu sebentar, lalu coba lagi. Isian Anda masih ada.`;
export const shorten = msg`Ringkas isian atau bagi menjadi beberapa bagian, lalu kirim lagi.`;
export const signIn = msg`Masuk kembali untuk melanjutkan.`;
export const importTooLate = msg`Impor ini tidak dapat dibatalkan lagi: data sebelumnya hanya disimpan 30 hari`;
