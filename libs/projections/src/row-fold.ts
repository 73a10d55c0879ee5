import { plus, zeroRow } from './column-sum';
import type { ColumnValue, Row, RowChange } from './row-change';
import type { Table } from './table-of';
import { UnfitRow } from './unfit-row';

/**
 * What a run of changes does to one row. `known`: the outcome does not depend on what stood there. `relative`: patched,
 * then added to (which makes the row where there is none), then patched again; the middle and last are empty until an `add` came.
 */
export type FoldedRow =
  | Readonly<{ kind: 'known'; key: Row; row: Row | undefined }>
  | Readonly<{ kind: 'relative'; key: Row; before: Row; added: Row | undefined; after: Row }>;

const untouched = (key: Row): FoldedRow => ({ kind: 'relative', key, before: {}, added: undefined, after: {} });

const patched = (folded: FoldedRow, set: Row): FoldedRow => {
  if (folded.kind === 'known') return { ...folded, row: folded.row && { ...folded.row, ...set } };
  return folded.added
    ? { ...folded, after: { ...folded.after, ...set } }
    : { ...folded, before: { ...folded.before, ...set } };
};

const split = (by: Row, isIn: Row): readonly [Row, Row] => {
  const [inside, outside]: [Record<string, ColumnValue>, Record<string, ColumnValue>] = [{}, {}];
  for (const [property, value] of Object.entries(by)) (property in isIn ? inside : outside)[property] = value;
  return [inside, outside];
};

const added = (table: Table, folded: FoldedRow, by: Row): FoldedRow => {
  if (folded.kind === 'known') return { ...folded, row: plus(table, folded.row ?? zeroRow(table, folded.key), by) };
  const [toSet, toAdd] = split(by, folded.after);
  return { ...folded, added: plus(table, folded.added ?? {}, toAdd), after: plus(table, folded.after, toSet) };
};

/** A property set to undefined counts as not named. */
const defined = (row: Partial<Row>): Row => {
  const kept: Record<string, ColumnValue> = {};
  for (const [property, value] of Object.entries(row)) if (value !== undefined) kept[property] = value;
  return kept;
};

const step = (table: Table, folded: FoldedRow, change: RowChange): FoldedRow => {
  switch (change.change) {
    case 'upsert':
      return { kind: 'known', key: folded.key, row: change.row };
    case 'remove':
      return { kind: 'known', key: folded.key, row: undefined };
    case 'patch':
      return patched(folded, defined(change.set));
    case 'add':
      return added(table, folded, defined(change.by));
  }
};

/** The primary key of the row that a change is about. @throws UnfitRow when a part of the key is missing. */
const keyOf = (table: Table, change: RowChange): Row => {
  const from: Partial<Row> = change.change === 'upsert' ? change.row : change.key;
  const parts = table.keys.map(({ property }) => {
    const value = from[property];
    if (value === undefined || value === null) throw new UnfitRow(`${table.name}: the key lacks ${property}`);
    return [property, value] as const;
  });
  return Object.fromEntries(parts);
};

/** Gathers changes per row in the order they happened; equal to applying them one by one. */
export class RowFold {
  private readonly rows = new Map<string, FoldedRow>();

  constructor(readonly table: Table) {}

  get size(): number {
    return this.rows.size;
  }

  /** All of them or, when it throws, none. @throws UnfitRow for a change without its key or an `add` that has nothing to add to. */
  add(changes: readonly RowChange[]): void {
    const next = new Map<string, FoldedRow>();
    for (const change of changes) {
      const key = keyOf(this.table, change);
      const name = Object.values(key).join('\u0000');
      next.set(name, step(this.table, next.get(name) ?? this.rows.get(name) ?? untouched(key), change));
    }
    for (const [name, row] of next) this.rows.set(name, row);
  }

  /** Sorted by key, so that two writers of one table lock its rows in the same order. */
  folded(): readonly FoldedRow[] {
    return [...this.rows].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, row]) => row);
  }

  clear(): void {
    this.rows.clear();
  }
}
