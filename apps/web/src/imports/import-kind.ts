import type { MessageDescriptor } from '@lingui/core';
import type { ImportRoute } from '../api/imports';
import type { useFormat } from '../display/use-format';

export type Format = ReturnType<typeof useFormat>;

/** How the cells of a column are read by people: `4500000` as rupiah, `199001012015011001` in its groups, codes in words. */
export type CellWriting = 'text' | 'rupiah' | 'number' | 'nip' | 'day' | Readonly<Record<string, MessageDescriptor>>;

export type ImportColumn = Readonly<{ label: MessageDescriptor; writing?: CellWriting }>;

export type Words = Readonly<Partial<Record<string, MessageDescriptor>>>;

/** An import as its screen states it: all that differs between one and another. */
export type ImportKind = Readonly<{
  route: ImportRoute;
  /** In names of fields, tables and of this page's parts: `people`. */
  name: 'people' | 'attendance' | 'payees';
  title: MessageDescriptor;
  /** What is written by it, and what not. */
  intro: MessageDescriptor;
  /** Every column of the sheet under its name there, in its order. */
  columns: Readonly<Record<string, ImportColumn>>;
  /** Words of faults that others have not, or have other words for: by `column:code`, or by code. */
  faults: Words;
  /** Faults that are about what was asked with the file, not about its cells: told once, where no other fault is. */
  askedFaults?: Words;
  /** What is unusual about sound rows and hinders nothing, by its code. */
  warnings?: Words;
  /** Why a single row was not written or not taken back. */
  refusals: Words;
  /** What follows from undoing it. */
  undo: Readonly<{ consequence: MessageDescriptor }>;
  /** Whom a file does not name, or says to have left, is found among the people of the agency, one by one. */
  findsPeople?: true;
  /** What a former import was about: a month, a day. */
  about?: Readonly<{ label: MessageDescriptor; words: (about: string, format: Format) => string }>;
}>;
