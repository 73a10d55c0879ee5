import { i18n } from '@lingui/core';
import { keep, kept } from '../session/device';

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

const KEPT_AS = 'kinerja.language';

/** Indonesian unless this device chose English before. */
export const keptLanguage = (): Language => (kept(KEPT_AS) === 'en' ? 'en' : 'id');

/** Indonesian stands in the code itself; the catalogue of another language is fetched. */
export const speak = async (language: Language): Promise<void> => {
  const messages = language === 'id' ? {} : (await import('../locales/en.po')).messages;
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  keep(KEPT_AS, language);
};
