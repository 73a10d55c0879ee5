import { setImmediate } from 'node:timers/promises';

/** Hands the event loop on whenever so much work is done, so that long work makes nobody wait. */
export class Pace {
  private sinceTurn = 0;

  /** `most`: work between two turns, in the caller's own unit. */
  constructor(
    private readonly most: number,
    private readonly handOn: () => Promise<unknown> = setImmediate,
  ) {}

  /** Whether it is time for `turn`, now that this much more is done. */
  isDueAfter(work: number): boolean {
    this.sinceTurn += work;
    return this.sinceTurn >= this.most;
  }

  async turn(): Promise<void> {
    this.sinceTurn = 0;
    await this.handOn();
  }
}

/** Rows of a sheet between two turns: some 4,000 cells, a few milliseconds. */
const ROWS = 250;

/** Does `work` for each item in order, a slice at a time. */
export const inSlices = async <Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  pace = new Pace(ROWS),
): Promise<void> => {
  for (const item of items) {
    work(item);
    if (pace.isDueAfter(1)) await pace.turn();
  }
};

/** `map` of an array, a slice at a time. */
export const mapInSlices = async <Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
  pace = new Pace(ROWS),
): Promise<Made[]> => {
  const made: Made[] = [];
  await inSlices(items, (item) => void made.push(make(item)), pace);
  return made;
};
