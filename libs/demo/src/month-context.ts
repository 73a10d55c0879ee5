import type { MadeUpAgency } from './people/made-up-agency';
import type { Door } from './door/door';
import type { Staff } from './staff';

/** Everything the stages of one agency-month share. */
export type MonthContext = Readonly<{
  agency: string;
  /** `YYYY-MM`, in the past, so that no report lies in the future. */
  month: string;
  year: number;
  madeUp: MadeUpAgency;
  /** The first administrator, who has no assignment. */
  admin: Door;
  /** The second one, who confirms what the first proposes (IDN-070). */
  secondAdmin: Door;
  /** The people of the agency with their doors; filled by the staffing stage. */
  staff: Staff;
  /** Waits until every event has been worked in, here and at the centre. */
  settle: () => Promise<void>;
}>;

/** A part of the month. Each sends the same commands with the same keys whenever it is run, so it may be run again. */
export type Stage = Readonly<{
  name: string;
  run: (month: MonthContext, tick: (done: number, of: number) => void) => Promise<void>;
}>;
