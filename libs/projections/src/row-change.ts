/** A column's value as `pg` takes it. */
export type ColumnValue = string | number | bigint | boolean | null | readonly string[] | object;
export type Row = Readonly<Record<string, ColumnValue>>;

/**
 * What a projection wants done to one row of its table. `upsert` carries a whole row, the others name the row by
 * its primary key. All are folded in memory per row before one statement writes them.
 */
export type RowChange<R extends object = Row> =
  | Readonly<{ change: 'upsert'; row: R }>
  | Readonly<{ change: 'patch'; key: Partial<R>; set: Partial<R> }>
  | Readonly<{ change: 'add'; key: Partial<R>; by: Partial<R> }>
  | Readonly<{ change: 'remove'; key: Partial<R> }>;

// The row's type comes from the projection these stand in (hence NoInfer), not from the few columns they name.

/** Writes the whole row; a row with the same key is replaced, so a repeat changes nothing. */
export const insert = <R extends object>(row: NoInfer<R>): RowChange<R>[] => [{ change: 'upsert', row }];
/** Sets some columns of a row that exists; nothing happens where it does not. */
export const patch = <R extends object>(key: Partial<NoInfer<R>>, set: Partial<NoInfer<R>>): RowChange<R>[] => [
  { change: 'patch', key, set },
];
/**
 * Adds to numeric columns. Where there is no row with this key, one of zeros is made first; a table with a column that has no
 * zero (a uuid, a date that must not be null) wants the row to be there, and the projection stops where it is not.
 */
export const add = <R extends object>(key: Partial<NoInfer<R>>, by: Partial<NoInfer<R>>): RowChange<R>[] => [
  { change: 'add', key, by },
];
export const remove = <R extends object>(key: Partial<NoInfer<R>>): RowChange<R>[] => [{ change: 'remove', key }];
export const none: RowChange<never>[] = [];
/** Several changes of one event, in this order: `together(patch(…), add(…))`. */
export const together = <R extends object>(
  ...parts: readonly (readonly RowChange<NoInfer<R>>[])[]
): readonly RowChange<R>[] => parts.flat();
