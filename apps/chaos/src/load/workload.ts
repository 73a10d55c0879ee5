import { uuidv5 } from '@kinerja/kernel';
import { GaveUp, type Crew, type StaffedAgency } from '@kinerja/system-under-test';
import { anyOf, type Random } from '@kinerja/tooling';
import { Office, workAsCitizen, workOnce, type Workplace } from './workday';

type Actor = { readonly act: () => Promise<unknown>; isBusy: boolean };

/** Plays the people of the load agencies at a bounded rate: each does one thing at a time. */
export class Workload {
  private readonly actors: Actor[] = [];
  private readonly busy = new Set<Promise<unknown>>();
  private readonly faults: unknown[] = [];
  private timer: NodeJS.Timeout | undefined;

  /** `rate`: commands begun a second at most; nobody begins while his last command is unanswered. */
  constructor(private readonly options: Readonly<{ random: Random; rate: number }>) {}

  add(agency: StaffedAgency, { people, admin, citizen }: Crew): void {
    const workplace: Workplace = { agency, random: this.options.random, derive: uuidv5 };
    const office = new Office(workplace, admin);
    const acts = [
      ...people.map((person) => () => workOnce(workplace, person)),
      () => office.workOnce(),
      () => workAsCitizen(workplace, citizen),
      () => workAsCitizen(workplace, citizen),
    ];
    this.actors.push(...acts.map((act) => ({ act, isBusy: false })));
  }

  start(): void {
    this.timer = setInterval(() => this.next(), 1000 / this.options.rate);
  }

  /** Resolves when every begun command is answered or given up. @throws what a person stumbled over that is no fault of the wires. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.busy);
    if (this.faults.length > 0) throw this.faults[0];
  }

  private next(): void {
    const actor = anyOf(
      this.options.random,
      this.actors.filter(({ isBusy }) => !isBusy),
    );
    if (!actor) return;
    const work = this.play(actor);
    this.busy.add(work);
    void work.finally(() => this.busy.delete(work));
  }

  private async play(actor: Actor): Promise<void> {
    actor.isBusy = true;
    try {
      await actor.act();
    } catch (error) {
      if (!(error instanceof GaveUp)) this.faults.push(error);
    } finally {
      actor.isBusy = false;
    }
  }
}
