import { within } from '@kinerja/concurrency';

/** Asks for numbers when somebody scrapes. */
export type Collector = Readonly<{ name: string; collect: () => Promise<void> | void }>;

/** A scrape waits no longer for one collector; what does not answer by then is left out. */
const PATIENCE_MS = 1_000;

/** All at once; never rejects. `onFailure` hears which did not answer and why. */
export const collectAll = async (
  collectors: readonly Collector[],
  onFailure: (collector: string, error: unknown) => void,
): Promise<void> => {
  const asked = collectors.map(async ({ name, collect }) => {
    try {
      await within(PATIENCE_MS, 'an answer', Promise.resolve(collect()));
    } catch (error) {
      onFailure(name, error);
    }
  });
  await Promise.all(asked);
};
