import { msg } from '@lingui/core/macro';

/** What lines of the trail say of an incident. */
export const incidentFactWords = {
  'noticed-at': msg`Diketahui`,
  'data-kinds': msg`Data yang terungkap`,
  'how-it-happened': msg`Bagaimana terjadi`,
  handling: msg`Upaya penanganan dan pemulihan`,
  channel: msg`Cara`,
  'sent-at': msg`Dikirim`,
  'delay-reason': msg`Alasan terlambat`,
  learnt: msg`Yang dipelajari`,
  'people-left': msg`Belum diberi tahu`,
} as const;
