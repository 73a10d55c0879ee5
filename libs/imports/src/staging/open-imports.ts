type Asked = Readonly<{ query: (sql: string, parameters: unknown[]) => Promise<unknown> }>;

/** How many imports of a kind are being written or taken back; also within a transaction. */
export const openImports = async (database: Asked, kind: string): Promise<number> => {
  const rows = (await database.query(
    `SELECT count(*)::int AS open FROM imports.staged WHERE kind = $1 AND state IN ('accepted', 'undoing')`,
    [kind],
  )) as readonly { open: number }[];
  return rows[0]?.open ?? 0;
};
