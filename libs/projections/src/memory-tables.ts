import { CheckpointMoved } from './checkpoints';
import { plus, zeroRow } from './column-sum';
import type { ReadModels, TableMove } from './read-models';
import type { Row, RowChange } from './row-change';
import { RowFold, type FoldedRow } from './row-fold';
import type { SetAside } from './set-aside';
import { tableOf, type EntityClass, type Table } from './table-of';

type Rows = Map<string, Row>;
type Written = Readonly<{ rows: Rows; name: string; row: Row | undefined }>;

const nameOf = (key: Row): string => Object.values(key).join('\u0000');

/** What one statement after the other would leave of a row. */
const outcomeOf = (table: Table, folded: FoldedRow, before: Row | undefined): Row | undefined => {
  if (folded.kind === 'known') return folded.row;
  const patched = before && { ...before, ...folded.before };
  if (!folded.added) return patched;
  return { ...plus(table, patched ?? zeroRow(table, folded.key), folded.added), ...folded.after };
};

/** Tables in memory that behave like those in PostgreSQL, for tests; one behaviour suite runs against both. */
export class MemoryTables implements ReadModels {
  private readonly tables = new Map<string, Rows>();
  private readonly versions = new Map<string, number>();
  private readonly checkpoints = new Map<string, bigint>();
  private readonly aside = new Map<string, readonly SetAside[]>();

  async positions(names: readonly string[]): Promise<ReadonlyMap<string, bigint>> {
    return new Map(names.map((name) => [name, this.checkpoints.get(name) ?? 0n]));
  }

  async write(moves: readonly TableMove[]): Promise<void> {
    for (const { name, from } of moves)
      if ((this.checkpoints.get(name) ?? 0n) !== from) throw new CheckpointMoved(name);
    this.apply(moves.map(({ fold }) => fold));
    for (const { name, to, setAside = [] } of moves) {
      this.checkpoints.set(name, to);
      this.aside.set(name, [...this.setAside(name), ...setAside]);
    }
  }

  /** What a projection could not work in, in the order of the log. */
  setAside(name: string): readonly SetAside[] {
    return this.aside.get(name) ?? [];
  }

  /** Carries out changes to one table. @throws UnfitRow like the statements do; then nothing has changed. */
  change(changes: readonly Readonly<{ entity: EntityClass; changes: readonly RowChange[] }>[]): void {
    const folds = new Map<EntityClass, RowFold>();
    for (const { entity, changes: some } of changes) {
      const fold = folds.get(entity) ?? new RowFold(tableOf(entity));
      fold.add(some);
      folds.set(entity, fold);
    }
    this.apply([...folds.values()]);
  }

  /** In the order of their keys. */
  rows<R extends object>(entity: EntityClass<R>): readonly R[] {
    const rows = this.tables.get(tableOf(entity).path) ?? new Map<string, Row>();
    const sorted = [...rows].sort(([left], [right]) => (left < right ? -1 : 1));
    return sorted.map(([, row]) => row as unknown as R);
  }

  /** Rises whenever something is written to the table. */
  version(entity: EntityClass): number {
    return this.versions.get(tableOf(entity).path) ?? 0;
  }

  private apply(folds: readonly RowFold[]): void {
    const written = folds.flatMap((fold) => this.outcomes(fold));
    for (const { rows, name, row } of written) {
      if (row) rows.set(name, row);
      else rows.delete(name);
    }
    for (const { table } of folds) this.versions.set(table.path, (this.versions.get(table.path) ?? 0) + 1);
  }

  private outcomes(fold: RowFold): readonly Written[] {
    const { table } = fold;
    const rows: Rows = this.tables.get(table.path) ?? new Map<string, Row>();
    this.tables.set(table.path, rows);
    return fold.folded().map((folded) => {
      const name = nameOf(folded.key);
      return { rows, name, row: outcomeOf(table, folded, rows.get(name)) };
    });
  }
}
