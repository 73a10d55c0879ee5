import { Instance, type Surroundings } from './instance';
import { Life } from './life';
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
    return open.length > 0 ? this.around.world.random.pick(open) : undefined;
  }

  private give(): void {
    const { name } = this.blueprint;
    const life = new Life(`${name}#${(this.births += 1)}`, name);
    const instance = new Instance(life, this.blueprint, this.kept, this.around);
    this.running.add(instance);
    this.around.world.scheduler.changed(name);
    void this.follow(instance);
  }

  private async follow(instance: Instance<Api>): Promise<void> {
    await Promise.race([instance.run(), instance.life.died]).catch((error: unknown) => {
      if (instance.life.isAlive) this.around.world.violated(`${instance.life.name} fell over: ${String(error)}`);
    });
    this.running.delete(instance);
    if (instance.life.isAlive) instance.life.end();
    this.give();
  }
}
