import type { Asked } from '@kinerja/database';

/** What must hold between the log and a store that is no projection, which nothing can be computed anew for. */
export type StoreCheck = Readonly<{
  /** `credentials` */
  check: string;
  /** In words, what holds where nothing is at fault. */
  holds: string;
  /** Each in words; asked in one snapshot, with rights to read everything. */
  faults: (asked: Asked) => Promise<readonly string[]>;
}>;
