import { parentPort, workerData } from 'node:worker_threads';
import { ROW, SLICE } from '../pace';
import { isHeaderLike } from '../sheet-header';
import { charactersIn } from '../weight';
import type { RawRow } from '../raw-row';
import { workbookRows } from './workbook-rows';
import { XlsxTrouble, type XlsxTroubleCode } from './xlsx-trouble';

/** What the reading thread is given. `known`: names of columns, each with the column that it means. */
export type XlsxTask = Readonly<{ bytes: Uint8Array; known: ReadonlyMap<string, string> }>;

/** What it says; after `rows` it waits until it is asked for more. */
export type XlsxReply =
  | Readonly<{ kind: 'rows'; rows: readonly RawRow[]; weight: number }>
  | Readonly<{ kind: 'end' }>
  | Readonly<{ kind: 'trouble'; code: XlsxTroubleCode; row: number }>;

const say = (said: XlsxReply): void => parentPort?.postMessage(said);

/** A slice at a time: to take it over costs a few milliseconds. */
const tell = (rows: readonly RawRow[]): void => {
  let at = 0;
  const next = (): void => {
    const piece: RawRow[] = [];
    let weight = 0;
    for (let row = rows[at]; row && weight < SLICE; row = rows[at]) {
      weight += ROW + charactersIn(row.cells);
      piece.push(row);
      at += 1;
    }
    if (piece.length > 0) return say({ kind: 'rows', rows: piece, weight });
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
