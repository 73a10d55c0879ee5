/** Where a column of ours stands in the files of another layout, with the name that it has there; or what it says in every row. */
export type MappedColumn = Readonly<{ column: string; place?: number; name?: string; value?: string }>;
/** What a word of such a file means in a column that takes certain words only. */
export type MappedWord = Readonly<{ column: string; word: string; means: string }>;

/** How the files with one header are read: our columns by where they stand there. Files with another header have another map. */
export type ColumnMap = Readonly<{
  /** Of the header: `fingerprintOf`. */
  fingerprint: string;
  columns: readonly MappedColumn[];
  words: readonly MappedWord[];
}>;

/** Our columns, as a map is judged by them. `words`: where a column takes certain words only. */
export type WantedColumn = Readonly<{ column: string; isNeeded: boolean; words?: readonly string[] }>;
