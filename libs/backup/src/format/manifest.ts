/** Raised when older programs could no longer read what is written. */
export const FORMAT = 1;
export const MANIFEST = 'manifest.json';

/** One table as it was copied: `COPY … (FORMAT binary)` in `file`, gzipped. */
export type TableCopy = Readonly<{
  schema: string;
  name: string;
  columns: readonly string[];
  rows: number;
  /** Of the stream before compression, hex. */
  sha256: string;
  /** Of the stream before compression. */
  bytes: number;
  /** Path inside the backup. */
  file: string;
}>;

/** Whose data can never be read again: restoring an older copy destroys these keys anew. */
export type ErasedKey = Readonly<{ subject: string; purpose: string }>;

/** The copy of one service's database, all of it in one view. */
export type DatabaseCopy = Readonly<{
  service: string;
  /** Names of the migrations carried out, by ledger table: `migrations_event_store`. */
  migrations: Readonly<Record<string, readonly string[]>>;
  tables: readonly TableCopy[];
  /** Last values; null where a sequence was never asked. */
  sequences: readonly Readonly<{ schema: string; name: string; last: string | null }>[];
  /** Where the log stands; `hash` in hex. */
  log: Readonly<{ position: string; hash: string }>;
  erased: readonly ErasedKey[];
}>;

export type FileCopy = Readonly<{ file: string; bytes: number; sha256: string }>;

export type Zone = 'WIB' | 'WITA' | 'WIT';

/** The agency or centre a backup is of, and its city, so that an empty home can take it in. */
export type InstanceOfCity = Readonly<{
  code: string;
  name: string;
  zone: Zone;
  city: Readonly<{ kind?: 'real'; name: string; zone: Zone }>;
}>;

/** How the keys of the instance are kept: under a passphrase, in clear because the operator said so, or not at all. */
export type KeysCopy = Readonly<{ kind: 'sealed' | 'clear' | 'none' }>;

/** Written last: a folder without it is no backup. */
export type Manifest = Readonly<{
  format: number;
  product: string;
  /** UTC, when the views were taken. */
  at: string;
  instance: InstanceOfCity;
  databases: readonly DatabaseCopy[];
  keys: KeysCopy;
  /** Keys and evidence, as they lie in the backup. */
  files: readonly FileCopy[];
  /** Of all files of the backup without this one. */
  bytes: number;
  /** HMAC-SHA-256 over the rest under the passphrase, base64; absent without one. */
  seal?: string;
}>;

/** The text that is signed. */
export const unsealed = ({ seal: _, ...manifest }: Manifest): string => JSON.stringify(manifest);
