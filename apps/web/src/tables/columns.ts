import type { ReactNode } from 'react';
import { byText } from '../display/text-order';

/** What a column needs to put a row into words. */
export type Words = Readonly<{
  /** Undefined until it is known. */
  nameOf: (employeeId: string) => string | undefined;
}>;

export type Column<Row> = Readonly<{
  /** In the address: `?lines.sort=-net`. */
  id: string;
  label: string;
  /** As it is filtered and exported. */
  text: (row: Row, words: Words) => string;
  /** By what it is sorted; a column without it is not. */
  order?: (row: Row, words: Words) => string | number;
  /** Whose name the column shows, where it is a person's: names are asked for together. */
  person?: (row: Row) => string;
  /** As it is shown; else its text. */
  cell?: (row: Row) => ReactNode;
  /** Stands right, digits below each other. */
  isNumber?: boolean;
  /** Heads the card that a row is on a phone. */
  isTitle?: boolean;
}>;

/** What the address says of a table. */
export type View = Readonly<{
  /** A column's id, with `-` before it from the greatest down. */
  sort: string;
  find: string;
  /** From 1. */
  page: number;
}>;

const plain = (text: string): string => text.toLowerCase().trim();

const inOrder = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b));

/** Rows with the words somebody looks for in any column, as the view sorts them; what is equal stays in the order it came in. */
export const seenRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { sort, find }: Pick<View, 'sort' | 'find'>,
  words: Words,
): readonly Row[] => {
  const wanted = plain(find);
  const found =
    wanted === '' ? rows : rows.filter((row) => columns.some(({ text }) => plain(text(row, words)).includes(wanted)));
  const isDown = sort.startsWith('-');
  const order = columns.find(({ id }) => id === sort.replace(/^-/, ''))?.order;
  if (!order) return found;
  return [...found].sort((a, b) => (isDown ? -1 : 1) * inOrder(order(a, words), order(b, words)));
};
