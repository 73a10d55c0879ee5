import type { Service } from './operation';

/** One answer that came before the read models had what was just written. */
type Stale = Readonly<{ service: Service }>;

/**
 * Which addresses last answered with rows that lag behind what this person wrote, told by the service (`Kinerja-Stale-By`). Kept by
 * address: another answer of the same service, a moment later and up to date, does not mend the rows of this one.
 */
export class StaleAnswers {
  private stale: ReadonlyMap<string, Stale> = new Map();
  private readonly listeners = new Set<() => void>();

  /** `lag`: how many events the answer lags behind. */
  note(address: string, service: Service, lag: number): void {
    const others = [...this.stale].filter(([other]) => other !== address);
    this.become([...others, ...(lag > 0 ? [[address, { service }] as const] : [])]);
  }

  services(): readonly Service[] {
    return [...new Set([...this.stale.values()].map(({ service }) => service))];
  }

  get some(): boolean {
    return this.stale.size > 0;
  }

  /** Runs what asks again; then what nobody asked for again, because no screen shows it any more, is forgotten. */
  async mendedBy(askAgain: (services: readonly Service[]) => Promise<unknown>): Promise<void> {
    const before = this.stale;
    await askAgain(this.services());
    this.become([...this.stale].filter(([address, one]) => before.get(address) !== one));
  }

  clear(): void {
    this.become([]);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private become(entries: readonly (readonly [string, Stale])[]): void {
    this.stale = new Map(entries);
    this.listeners.forEach((listener) => listener());
  }
}

export const staleAnswers = new StaleAnswers();
