import type { InstanceProcess } from './instance-process';

/** The running instances of the city, by code. */
export class Instances {
  private readonly known = new Map<string, InstanceProcess>();

  add(instance: InstanceProcess): void {
    this.known.set(instance.settings.code, instance);
  }

  byCode(code: string): InstanceProcess | undefined {
    return this.known.get(code);
  }

  get all(): readonly InstanceProcess[] {
    return [...this.known.values()];
  }

  async startAll(): Promise<void> {
    await Promise.all(this.all.map((instance) => instance.start()));
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.all.map((instance) => instance.stop()));
  }
}
