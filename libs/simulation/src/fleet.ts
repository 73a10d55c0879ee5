import { oneOf } from '@kinerja/tooling';
import { Instance, type Surroundings } from './instance';
import { SimulatedProcess } from './simulated-process';
import { Kept, type Blueprint } from './service';

/** The processes of one service: one or two at a time; one that ends is followed by another. */
export class Fleet<Api extends object> {
  readonly kept = new Kept();
  private readonly running = new Set<Instance<Api>>();
  private births = 0;

  constructor(
    readonly blueprint: Blueprint<Api>,
    private readonly around: Surroundings,
  ) {}

  start(count: number): void {
    for (let nth = 0; nth < count; nth += 1) this.give();
  }

  /** One that takes requests, where there is one. */
  any(): Instance<Api> | undefined {
    const open = [...this.running].filter(({ life }) => life.isAlive && !life.isStopping);
    return open.length > 0 ? oneOf(this.around.world.random, open) : undefined;
  }

  private give(): void {
    const { name } = this.blueprint;
    const life = new SimulatedProcess(`${name}#${(this.births += 1)}`, name);
    const instance = new Instance(life, this.blueprint, this.kept, this.around);
    this.running.add(instance);
    this.around.world.scheduler.changed(name);
    void this.follow(instance);
  }

  private async follow(instance: Instance<Api>): Promise<void> {
    const { life } = instance;
    let hasFallen = false;
    await Promise.race([instance.run(), life.died]).catch((error: unknown) => {
      hasFallen = life.isAlive;
      if (hasFallen) this.around.world.violated(`${life.name} fell over: ${String(error)}`);
    });
    this.running.delete(instance);
    if (life.isAlive) life.end();
    // Another would fall over as well, and so on for ever.
    if (!hasFallen) this.give();
  }
}
