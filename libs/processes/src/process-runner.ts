import { hash } from 'node:crypto';
import { withCommand, type CommandContext } from '@kinerja/commands';
import { inParallel } from '@kinerja/concurrency';
import { faultPoint } from '@kinerja/fault-points';
import { countProgress, type Jobs } from '@kinerja/jobs';
import { uuidv5 } from '@kinerja/kernel';
import { isTransient } from '@kinerja/messaging';
import { nothingAround, type AroundWork } from './around-work';
import type { Process } from './process';
import { reasonOf } from './reason';
import type { RefusedPart, Work, WorkStore } from './work-store';

export type PartsRefusedAlarm = Readonly<{ process: string; id: string; refused: readonly RefusedPart[] }>;

export type ProcessRunnerOptions = Readonly<{
  service: string;
  store: WorkStore;
  jobs: Pick<Jobs, 'handle' | 'deriveDueWork'>;
  /** Told when all parts were tried and some were refused; they are tried again, ever more rarely, until none is. */
  onRefused: (alarm: PartsRefusedAlarm) => void;
  around?: AroundWork;
}>;

/** Commands under way at a time: they meet in the log's group commit. */
const AT_ONCE = 64;

/** Names the command of a work's end among those of its parts, none of which has a line break in its name. */
const FINISH = '\nfinish';

/** Some parts of a work were refused: it stays due. The others were done. */
export class PartsRefused extends Error {
  override readonly name = 'PartsRefused';

  constructor(refused: readonly RefusedPart[]) {
    super(`${refused.length} refused, the first: ${refused[0]?.code ?? ''}`);
  }
}

type Report = (done: number, of: number) => Promise<void>;

/**
 * Takes up what is due. The command of each part has an id that follows from process, work and part, so that work which was
 * stopped anywhere is simply taken up again: what was done answers with its recorded outcome.
 */
export class ProcessRunner {
  constructor(private readonly options: ProcessRunnerOptions) {}

  offer(process: Process): void {
    const { jobs, store } = this.options;
    jobs.handle(process.name, ({ id }, report) => this.run(process, id, report));
    jobs.deriveDueWork(process.name, async () =>
      (await store.unfinished(process.name)).map(({ id }) => ({ id, data: {} })),
    );
  }

  /** @throws PartsRefused when all others are done, and what the infrastructure throws. */
  async run(process: Process, id: string, report: Report): Promise<void> {
    const { store, onRefused, around = nothingAround } = this.options;
    const work = await store.find(process.name, id);
    if (!work) return;
    const refused = await around(process.name, work.cause.traceparent, () => this.doAll(process, work, report));
    if (refused.length === 0) return store.finish(process.name, id);
    onRefused({ process: process.name, id, refused });
    throw new PartsRefused(refused);
  }

  private async doAll(process: Process, work: Work, report: Report): Promise<readonly RefusedPart[]> {
    const refused = await this.doParts(process, work, report);
    if (refused.length === 0 && process.finish)
      await withCommand(this.commandOf(process, work, FINISH), () => process.finish?.(work.item));
    return refused;
  }

  private async doParts(process: Process, work: Work, report: Report): Promise<readonly RefusedPart[]> {
    const { name, due, nameOf } = process;
    const parts = (await due(work.item)).filter((part) => !work.skipped?.includes(nameOf(part)));
    const refused: RefusedPart[] = [];
    const isTried = countProgress(parts.length, async (tried, of) => {
      const done = tried - refused.length;
      await this.options.store.note(name, work.id, { done, parts: of, refused });
      await report(done, of);
    });
    await inParallel(parts, AT_ONCE, async (part) => {
      const code = await this.refusalOf(process, work, part);
      if (code !== undefined) refused.push({ part: nameOf(part), code });
      faultPoint('process.after-part');
      await isTried();
    });
    return refused;
  }

  /** A part that fails by a bug of its own is no reason to leave the others out. */
  private async refusalOf(process: Process, work: Work, part: unknown): Promise<string | undefined> {
    const command = this.commandOf(process, work, process.nameOf(part));
    try {
      return (await withCommand(command, () => process.step(work.item, part)))?.code;
    } catch (error) {
      if (isTransient(error)) throw error;
      return reasonOf(error);
    }
  }

  private commandOf({ name }: Process, { id, cause }: Work, part: string): CommandContext {
    const commandId = uuidv5(id, `${name}/${part}`);
    // Facts that a step looks up may have changed at a repeat.
    return { ...cause, commandId, actor: `service:${this.options.service}`, fingerprint: hash('sha256', commandId) };
  }
}
