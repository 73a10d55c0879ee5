import { parentPort, workerData } from 'node:worker_threads';
import { isHeaderLike } from '../sheet-header';
import type { RawRow } from '../raw-row';
import { workbookRows } from './workbook-rows';
import { XlsxTrouble, type XlsxTroubleCode } from './xlsx-trouble';

/** What the reading thread is given. `known`: names of columns, each with the column that it means. */
export type XlsxTask = Readonly<{ bytes: Uint8Array; known: ReadonlyMap<string, string> }>;

/** What it says; after `rows` it waits until it is asked for more. */
export type XlsxReply =
  | Readonly<{ kind: 'rows'; rows: readonly RawRow[] }>
  | Readonly<{ kind: 'end' }>
  | Readonly<{ kind: 'trouble'; code: XlsxTroubleCode; row: number }>;

/** Few enough to be taken over in a few milliseconds. */
const ROWS_AT_ONCE = 500;

const say = (said: XlsxReply): void => parentPort?.postMessage(said);

const tell = (rows: readonly RawRow[]): void => {
  let at = 0;
  const next = (): void => {
    const piece = rows.slice(at, at + ROWS_AT_ONCE);
    at += piece.length;
    if (piece.length > 0) return say({ kind: 'rows', rows: piece });
    say({ kind: 'end' });
    parentPort?.close();
  };
  parentPort?.on('message', next);
  next();
};

/** Whatever is thrown here comes from the file, which anybody may have made. */
const troubleOf = (error: unknown): XlsxReply =>
  error instanceof XlsxTrouble
    ? { kind: 'trouble', code: error.code, row: error.row }
    : { kind: 'trouble', code: 'unreadable-workbook', row: 1 };

const { bytes, known } = workerData as XlsxTask;
workbookRows(Buffer.from(bytes), (row) => isHeaderLike(row, known)).then(tell, (error: unknown) =>
  say(troubleOf(error)),
);
