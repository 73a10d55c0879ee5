import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '@kinerja/kernel';
import { importLimits } from '../import-limits';
import { Pace } from '../pace';
import type { RawRow } from '../raw-row';
import { tooLarge, tooManyRows } from '../refused-files';
import type { SheetFault } from '../sheet-fault';
import { xlsxLimits } from './xlsx-limits';
import type { XlsxTroubleCode } from './xlsx-trouble';
import type { XlsxReply, XlsxTask } from './xlsx-worker';

/** Beside the file that runs: the bundles of the processes have it among them. */
const COMPILED = join(dirname(__filename), 'xlsx-worker.js');
const SOURCE = join(__dirname, 'xlsx-worker.ts');
/** Where nothing is built, as in tests, the thread reads the source. */
const SOURCE_HOOK = join(__dirname, '..', '..', '..', 'testing', 'source-hook.cjs');

const expectations: Readonly<Record<Exclude<XlsxTroubleCode, 'too-large' | 'too-many-rows'>, string>> = {
  'too-many-cells': `at most ${importLimits.cells} cells in a row`,
  'cell-too-long': `at most ${importLimits.characters} characters in a cell`,
  'no-matching-sheet': 'a workbook in which one sheet has the header in its first row',
  'several-sheets': 'a workbook in which only one sheet has the header',
  'unreadable-workbook': 'a workbook that a spreadsheet can open; save it anew as .xlsx or as CSV UTF-8',
};

const begun = (task: XlsxTask): Worker => {
  const isCompiled = existsSync(COMPILED);
  return new Worker(isCompiled ? COMPILED : SOURCE, {
    workerData: task,
    execArgv: isCompiled ? [] : ['--require', SOURCE_HOOK],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: xlsxLimits.heapMegabytes },
  });
};

type Read = Readonly<{ rows: readonly RawRow[] } | { code: XlsxTroubleCode; row: number }>;

/** Ends with what the thread says, or `unreadable-workbook` when it dies or takes too long. */
const readBy = (worker: Worker): Promise<Read> =>
  new Promise((resolve) => {
    const rows: RawRow[] = [];
    const pace = new Pace('workbook');
    const fail = () => resolve({ code: 'unreadable-workbook', row: 1 });
    const patience = setTimeout(fail, xlsxLimits.ms);
    worker.on('message', (said: XlsxReply) => {
      if (said.kind === 'trouble') return resolve(said);
      if (said.kind === 'end') return resolve({ rows });
      rows.push(...said.rows);
      pace.isDueAfter(said.weight);
      // A thread that answers at once would be listened to for a thousand messages in one turn of the event loop.
      void pace.turn().then(() => worker.postMessage('more'));
    });
    worker.on('error', fail);
    worker.on('exit', () => {
      clearTimeout(patience);
      fail();
    });
  });

/**
 * The rows of an XLSX that are not blank, read in a thread of its own, whose memory and time are bounded. `known`: names of columns, by which
 * the right sheet is found. @throws ProblemException 413 for a file beyond `importLimits`.
 */
export const xlsxRows = async (
  bytes: Uint8Array,
  known: ReadonlyMap<string, string>,
): Promise<Result<readonly RawRow[], SheetFault>> => {
  if (bytes.length > importLimits.bytes) throw tooLarge();
  const worker = begun({ bytes, known });
  const read = await readBy(worker);
  await worker.terminate();
  if ('rows' in read) return ok(read.rows);
  const { code, row } = read;
  if (code === 'too-large') throw tooLarge();
  if (code === 'too-many-rows') throw tooManyRows();
  return err({ row, problem: code, expected: expectations[code] });
};
