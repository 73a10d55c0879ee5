import { channel } from 'node:diagnostics_channel';
import { setImmediate } from 'node:timers/promises';

/** What a file goes through, each a slice at a time. */
export type Stage =
  | 'text'
  | 'workbook'
  | 'offered map'
  | 'mapping'
  | 'lines'
  | 'rules'
  | 'difference'
  | 'digest'
  | 'sealing'
  | 'unsealing'
  | 'faulty rows';

/** Work that was done without handing the event loop on, in characters. */
export type WorkDone = Readonly<{ stage: Stage; work: number }>;

/** Told of all work on files as it is done, so that a test can hold what is done in one turn of the event loop. */
export const workDone = channel('kinerja:imports:work-done');

/** Characters between two turns: a few milliseconds, also where each is a row. */
export const SLICE = 32_768;

/** What the handling of one row costs besides its characters, in characters: 250 rows of next to nothing are a slice. */
export const ROW = 128;

/** Hands the event loop on whenever so much work is done, so that long work makes nobody wait. */
export class Pace {
  private sinceTurn = 0;

  /** `most`: work between two turns, in characters. */
  constructor(
    private readonly stage: Stage,
    private readonly most: number = SLICE,
    private readonly handOn: () => Promise<unknown> = setImmediate,
  ) {}

  /** Whether it is time for `turn`, now that this much more is done. */
  isDueAfter(work: number): boolean {
    if (workDone.hasSubscribers) workDone.publish({ stage: this.stage, work } satisfies WorkDone);
    this.sinceTurn += work;
    return this.sinceTurn >= this.most;
  }

  async turn(): Promise<void> {
    this.sinceTurn = 0;
    await this.handOn();
  }
}

/** Does `work` for each item in order, a slice at a time; it answers how many characters it went over. */
export const inSlices = async <Item>(
  items: readonly Item[],
  pace: Pace,
  work: (item: Item) => number,
): Promise<void> => {
  for (const item of items) if (pace.isDueAfter(ROW + work(item))) await pace.turn();
};
