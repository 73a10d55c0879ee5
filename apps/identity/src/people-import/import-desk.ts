import { currentCommand } from '@kinerja/commands';
import type { EventStore } from '@kinerja/event-store';
import type { ImportId, PeopleImportAccepted, PersonRow } from '@kinerja/identity-domain';
import type { Job, Jobs } from '@kinerja/jobs';
import { unwrap, type CommandAnswer } from '@kinerja/problem-details';
import { type ProjectionRunner, hasCaughtUp } from '@kinerja/projections';
import type { Clock } from '@kinerja/service-shell';
import type { LocalDate } from '@kinerja/vocabulary';
import type { ImportFiles } from './import-files';
import type { PeopleImportHandler } from './people-import.handler';
import { peopleImportProblems } from './people-import.problems';
import type { DataSource } from 'typeorm';
import { openImports } from './people-imports.queries';
import type { ImportRun } from './import-run';

const JOB = 'people-import';
const PATIENCE_MS = 30_000;
type Data = Readonly<{ importId: ImportId }>;
type Parts = Readonly<{
  imports: PeopleImportHandler;
  files: ImportFiles;
  source: DataSource;
  run: ImportRun;
  jobs: Jobs;
  clock: Clock;
  store: EventStore;
  projections: ProjectionRunner;
}>;

/** The job of an import, the same one whoever asks for it. */
const jobOf = (importId: ImportId): Job<Data> => ({ id: importId, data: { importId } });

/** Takes imports in and sees to it that each one is carried out, also after a crash. */
export class ImportDesk {
  constructor(private readonly parts: Parts) {
    parts.jobs.handle<Data>(JOB, async ({ data }) => parts.run.carryOut(data.importId));
  }

  /**
   * Takes in a file that has been judged sound. The rows are kept before the import is accepted, so that an accepted import
   * always has them.
   * @throws ProblemException 409 while another import is open, 422 for an empty file.
   */
  async accept(importId: ImportId, people: readonly PersonRow[], startsOn: LocalDate): Promise<CommandAnswer> {
    const { imports, files, jobs, clock } = this.parts;
    const actor = currentCommand()?.actor ?? 'service:identity';
    const now = clock.now();
    await files.keep({ importId, people, startsOn, actor, acceptedAt: now });
    const handled = await imports.handle({ type: 'AcceptPeopleImport', data: { importId, rows: people.length, now } });
    if (!handled.accepted) await files.remove(importId);
    const answer = unwrap(handled, peopleImportProblems);
    await jobs.enqueue(JOB, jobOf(importId));
    return answer;
  }

  /**
   * The answer to a request that was accepted before: its file would no longer be judged sound, as its people are there now.
   * @throws ProblemException 422 when another file comes under the same key.
   */
  async repeated(importId: ImportId): Promise<(CommandAnswer & { rows: number }) | undefined> {
    const { imports, store, jobs, clock } = this.parts;
    const [first] = (await store.load(`people-import-${importId}`)).events;
    if (!first) return undefined;
    const { rows } = first.data as PeopleImportAccepted['data'];
    const handled = await imports.handle({ type: 'AcceptPeopleImport', data: { importId, rows, now: clock.now() } });
    const answer = unwrap(handled, peopleImportProblems);
    await jobs.enqueue(JOB, jobOf(importId));
    return { rows, ...answer };
  }

  /** Nest calls it at start. An accepted import that has not ended is due, whatever the queue knows of it. */
  async onApplicationBootstrap(): Promise<void> {
    const { source, files, jobs } = this.parts;
    // While the list lags, a file may belong to an import that is not on it yet; the next start looks again.
    if (await hasCaughtUp(this.parts, PATIENCE_MS)) await files.removeForgotten(await openImports(source));
    jobs.deriveDueWork(JOB, async () => (await openImports(source)).map(jobOf));
  }
}
