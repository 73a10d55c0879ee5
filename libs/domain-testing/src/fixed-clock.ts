import { instant, type Instant } from '@kinerja/vocabulary';

/** A clock that stands still until it is moved. */
export type FixedClock = Readonly<{ now: () => Instant; advance: (milliseconds: number) => void }>;

export const fixedClock = (start: Instant | string): FixedClock => {
  let at = Date.parse(start);
  return {
    now: () => instant(at),
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
};
