/** A report each so many: progress is a write of its own in the queue. */
const REPORT_EACH = 64;

/** Called once per part that is done, tells `report` now and then, and at the end, how far the work has come. */
export const countProgress = (
  of: number,
  report: (done: number, of: number) => Promise<void>,
): (() => Promise<void>) => {
  let done = 0;
  return async () => {
    done += 1;
    if (done % REPORT_EACH === 0 || done === of) await report(done, of);
  };
};
