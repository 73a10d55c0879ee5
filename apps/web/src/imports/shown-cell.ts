import type { I18n } from '@lingui/core';
import type { Format, ImportColumn } from './import-kind';

type Writer = (text: string, format: Format) => string;

/** Where a cell can be read as `pattern` says, it is written by `write`; else it stays as it is. */
const where =
  (pattern: RegExp, write: Writer): Writer =>
  (text, format) =>
    pattern.test(text) ? write(text, format) : text;

const WHOLE = /^\d{1,15}$/;

const writers: Readonly<Record<Extract<ImportColumn['writing'], string>, Writer>> = {
  text: (text) => text,
  number: where(WHOLE, (text, format) => format.number(text)),
  rupiah: where(WHOLE, (text, format) => format.rupiah(Number(text))),
  day: where(/^\d{4}-\d\d-\d\d$/, (text, format) => format.day(text)),
  /** Birth date, beginning, sex, number: `19900101 201501 1 001`. */
  nip: (text) => text.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4'),
};

const BLANK = '—';

/** A cell of a sheet as people write it. */
export const shownCell = (
  text: string,
  { writing = 'text' }: Pick<ImportColumn, 'writing'>,
  { format, _ }: Readonly<{ format: Format; _: I18n['_'] }>,
): string => {
  if (text === '') return BLANK;
  if (typeof writing === 'string') return writers[writing](text, format);
  const word = writing[text];
  return word ? _(word) : text;
};
