export type TimeLimit = Readonly<{ signal: AbortSignal; end: () => void }>;

/**
 * Aborts after so long, or with `stopping`; `end` when what it bounds is over. A timer of our own: what `AbortSignal.any` makes of
 * `AbortSignal.timeout` may be collected before its time, and would never abort (Node 20).
 */
export const timeLimit = (milliseconds: number, stopping: AbortSignal): TimeLimit => {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, milliseconds);
  stopping.addEventListener('abort', abort, { once: true });
  if (stopping.aborted) abort();
  const end = (): void => {
    clearTimeout(timer);
    stopping.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, end };
};

/** Work that takes `milliseconds` at most, if it heeds its signal. */
export const limited = async <T>(
  { milliseconds, stopping }: Readonly<{ milliseconds: number; stopping: AbortSignal }>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const { signal, end } = timeLimit(milliseconds, stopping);
  try {
    return await work(signal);
  } finally {
    end();
  }
};
