import type { MessageDescriptor } from '@lingui/core';
import { fieldsFor, packFields, sections, type PackField, type Section } from './pack-fields';
import { fieldWord, optionWords } from './pack-words';
import type { PackValues } from './pack-values';

export type Words = Readonly<{
  _: (word: MessageDescriptor) => string;
  format: Readonly<{
    quantity: (decimal: string) => string;
    rupiah: (amount: number) => string;
    day: (day: string) => string;
  }>;
}>;

/** One value of a pack as people say it. */
export type PackLine = Readonly<{ name: string; section: Section; label: string; value: string }>;
export type PackChange = Readonly<{ name: string; label: string; before?: string; after?: string }>;

const said = ({ kind }: PackField, value: string, { _, format }: Words): string => {
  switch (kind) {
    case 'percent':
      return `${format.quantity(value)}%`;
    case 'whole':
      return format.quantity(value);
    case 'rupiah':
      return format.rupiah(Number(value));
    case 'day':
      return format.day(value);
    case 'choice': {
      const word = optionWords[value];
      return word ? _(word) : value;
    }
    default:
      return value;
  }
};

/** Every value that stands in a pack, in the order of the form. */
export const linesOf = (values: PackValues, words: Words): readonly PackLine[] =>
  fieldsFor((name) => values[name]).flatMap((field) => {
    const value = values[field.name] ?? '';
    if (value === '') return [];
    const { name, section } = field;
    return [{ name, section, label: words._(fieldWord(name)), value: said(field, value, words) }];
  });

export const linesBySection = (
  lines: readonly PackLine[],
): readonly Readonly<{ section: Section; lines: readonly PackLine[] }>[] =>
  sections
    .map((section) => ({ section, lines: lines.filter((line) => line.section === section) }))
    .filter((part) => part.lines.length > 0);

/** What is another value in `after` than in `before`, what came and what went; `60` and `60.0` are one. */
export const changesBetween = (before: PackValues, after: PackValues, words: Words): readonly PackChange[] => {
  const [was, is] = [byName(before, words), byName(after, words)];
  return packFields
    .map(({ name }) => changeOf(name, was.get(name), is.get(name)))
    .filter((change) => change.before !== change.after);
};

const byName = (values: PackValues, words: Words): ReadonlyMap<string, PackLine> =>
  new Map(linesOf(values, words).map((line) => [line.name, line]));

const changeOf = (name: string, was: PackLine | undefined, is: PackLine | undefined): PackChange => ({
  ...{ name, label: (is ?? was)?.label ?? name },
  ...(was && { before: was.value }),
  ...(is && { after: is.value }),
});
