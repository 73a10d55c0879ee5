import type { I18n } from '@lingui/core';
import type { Format, ImportColumn } from './import-kind';

/** Birth date, beginning, sex, number: `19900101 201501 1 001`. */
const grouped = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');

const BLANK = '—';

/** A cell of a sheet as people write it; what cannot be read that way stays as it is. */
export const shownCell = (
  text: string,
  { writing = 'text' }: Pick<ImportColumn, 'writing'>,
  { format, _ }: Readonly<{ format: Format; _: I18n['_'] }>,
): string => {
  if (text === '') return BLANK;
  if (typeof writing === 'object') {
    const word = writing[text];
    return word ? _(word) : text;
  }
  const isWhole = /^\d{1,15}$/.test(text);
  if (writing === 'rupiah' && isWhole) return format.rupiah(Number(text));
  if (writing === 'number' && isWhole) return format.number(text);
  if (writing === 'day' && /^\d{4}-\d\d-\d\d$/.test(text)) return format.day(text);
  return writing === 'nip' ? grouped(text) : text;
};
