export type Count = Readonly<{ current: number; ttlMs: number }>;

/** Counts what came under a key within a window of time, which begins with the first. */
export interface Counters {
  count(key: string, windowMs: number): Promise<Count>;
}

const MOST_KEPT = 50_000;
/** Of the oldest many go at once, so that it is not looked through for each new key. */
const FEWER_KEPT = 40_000;

type Window = { current: number; readonly endsAt: number };

/** Of this process alone. */
export class MemoryCounters implements Counters {
  private readonly windows = new Map<string, Window>();

  constructor(private readonly now: () => number = Date.now) {}

  count(key: string, windowMs: number): Promise<Count> {
    const now = this.now();
    const known = this.windows.get(key);
    const window = known && known.endsAt > now ? known : { current: 0, endsAt: now + windowMs };
    window.current += 1;
    if (window !== known) this.keep(key, window, now);
    return Promise.resolve({ current: window.current, ttlMs: window.endsAt - now });
  }

  private keep(key: string, window: Window, now: number): void {
    this.windows.delete(key);
    this.windows.set(key, window);
    if (this.windows.size <= MOST_KEPT) return;
    for (const [old, { endsAt }] of this.windows) if (endsAt <= now) this.windows.delete(old);
    for (const old of this.windows.keys()) {
      if (this.windows.size <= FEWER_KEPT) return;
      this.windows.delete(old);
    }
  }
}
