/** Asks for numbers when somebody scrapes. */
export type Collector = Readonly<{ name: string; collect: () => Promise<void> | void }>;

/** A scrape waits no longer for one collector; what does not answer by then is left out. */
const PATIENCE_MS = 1_000;

class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

const inTime = async (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** All at once; never rejects. `onFailure` hears which did not answer and why. */
export const collectAll = async (
  collectors: readonly Collector[],
  onFailure: (collector: string, error: unknown) => void,
): Promise<void> => {
  const asked = collectors.map(async ({ name, collect }) => {
    try {
      await inTime(Promise.resolve(collect()));
    } catch (error) {
      onFailure(name, error);
    }
  });
  await Promise.all(asked);
};
