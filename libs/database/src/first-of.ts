/** The first of rows that may be any number, and how many there are: an answer about trouble must not grow with it. */
export type FirstOf<Item> = Readonly<{ items: readonly Item[]; count: number }>;

/** Rows that such an answer holds at most. */
export const MOST_SHOWN = 100;

/** From rows of a query that says `count(*) OVER ()::int AS total`, limited to `MOST_SHOWN`. */
export const firstOf = <Row extends Readonly<{ total: number }>, Item>(
  rows: readonly Row[],
  read: (row: Row) => Item,
): FirstOf<Item> => ({ items: rows.map(read), count: rows[0]?.total ?? 0 });
