import { i18n } from '@lingui/core';
import { keep, kept } from '../session/device';
import { messages as indonesian } from '../locales/id.po';

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

const KEPT_AS = 'kinerja.language';

/** Indonesian unless this device chose English before. */
export const keptLanguage = (): Language => (kept(KEPT_AS) === 'en' ? 'en' : 'id');

/** Fetches the catalogue where it is not part of the first download. */
export const speak = async (language: Language): Promise<void> => {
  const messages = language === 'id' ? indonesian : (await import('../locales/en.po')).messages;
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  keep(KEPT_AS, language);
};
