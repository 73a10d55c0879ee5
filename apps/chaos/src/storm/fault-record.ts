export type Fault = Readonly<{
  /** What was done. */
  kind: string;
  /** To whom. */
  target: string;
  /** Seconds since the start. */
  at: number;
}>;

const secondsSince = (start: number): number => Math.round((Date.now() - start) / 100) / 10;

/** What was done to the system and how it took it. */
export class FaultRecord {
  readonly faults: Fault[] = [];
  /** Kind of process → seconds until another one served. */
  readonly recoveries = new Map<string, number[]>();
  /** Processes that did not come back. */
  readonly slow: string[] = [];
  private readonly started = Date.now();
  private readonly pending = new Set<Promise<unknown>>();

  constructor(readonly say: (line: string) => void) {}

  note(kind: string, target: string): void {
    this.faults.push({ kind, target, at: secondsSince(this.started) });
    this.say(`${kind} ${target}`);
  }

  count(isWanted: (fault: Fault) => boolean): number {
    return this.faults.filter(isWanted).length;
  }

  /** Keeps the seconds that `back` resolves with under `kind`, if they count; one that never comes back is remembered by name. */
  recovery(
    kind: string,
    name: string,
    back: Promise<number | undefined>,
    counts: () => boolean = () => true,
  ): Promise<void> {
    const work = back.then((seconds) => {
      if (seconds === undefined) this.slow.push(name);
      else if (counts()) this.recoveries.set(kind, [...(this.recoveries.get(kind) ?? []), seconds]);
      const words = seconds === undefined ? 'does not come back' : `serves again after ${seconds.toFixed(1)} s`;
      this.say(`  ${name} ${words}`);
    });
    this.pending.add(work);
    return work.finally(() => this.pending.delete(work));
  }

  async allBack(): Promise<void> {
    await Promise.all(this.pending);
  }
}
