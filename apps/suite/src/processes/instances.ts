import type { Instance } from './instance';

/** The running instances of the city, by code. */
export class Instances {
  private readonly known = new Map<string, Instance>();

  add(instance: Instance): void {
    this.known.set(instance.settings.code, instance);
  }

  byCode(code: string): Instance | undefined {
    return this.known.get(code);
  }

  get all(): readonly Instance[] {
    return [...this.known.values()];
  }

  async startAll(): Promise<void> {
    await Promise.all(this.all.map((instance) => instance.start()));
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.all.map((instance) => instance.stop()));
  }
}
