import { within } from '@kinerja/concurrency';
import { isDatabaseAway } from '@kinerja/database';
import { errorWords } from '@kinerja/diagnostics';
import { isTransient } from '@kinerja/messaging';
import type { ReactionRunner } from '@kinerja/processes';
import type { ProjectionRunner } from '@kinerja/projections';
import type { Pool } from 'pg';

/** One thing that must hold before requests may come; `detail` says in words what stands in the way. */
export type Check = Readonly<{ name: string; ok: boolean; detail: string }>;
export type AskCheck = () => Check | Promise<Check>;

/** A database that has not answered by then counts as away. */
const PATIENCE_MS = 2_000;

const inWords = (error: unknown): string => {
  const words = errorWords(error);
  return words === '' && error instanceof Error && 'code' in error ? String(error.code) : words;
};

/** One question at a time, however often it is asked: a database that hangs must not use up the pool's connections. */
export const databaseCheck = (pool: Pick<Pool, 'query'>): AskCheck => {
  let asked: Promise<unknown> | undefined;
  const ask = (): Promise<unknown> =>
    (asked ??= pool.query('SELECT 1').finally(() => {
      asked = undefined;
    }));
  return async () => {
    try {
      await within(PATIENCE_MS, 'an answer', ask());
      return { name: 'database', ok: true, detail: 'answers' };
    } catch (error) {
      return { name: 'database', ok: false, detail: inWords(error) };
    }
  };
};

/**
 * A read model that has stopped shows old facts until somebody mends it: its table is not as this release expects it, so
 * that a release which brings that about is never sent requests. An event that was set aside is no reason: one bad row must
 * not take the whole service away; its alert, `kinerja doctor` and `kinerja verify` name it.
 */
export const projectionsCheck =
  (projections: Pick<ProjectionRunner, 'positions' | 'failure'>): AskCheck =>
  () => {
    const paused = projections.positions().filter((one) => one.paused !== undefined);
    const stopped = paused.map(({ name, paused: reason }) => `${name} stopped: ${reason ?? ''}`);
    const { failure } = projections;
    // While the database is away its own check says so.
    if (failure !== undefined && !isDatabaseAway(failure))
      stopped.push(`all stand still and are tried again: ${inWords(failure)}`);
    return { name: 'projections', ok: stopped.length === 0, detail: stopped.join('; ') || 'none has stopped' };
  };

/**
 * As with read models: a reaction that does not move at all, such as one whose checkpoint stands beyond the log, leaves the
 * service's own work undone until somebody mends it. A parked event is no reason, like a parked key or an event set aside: the other
 * streams go on; its alert, `kinerja doctor`, `kinerja parked list` and `kinerja verify` name it.
 */
export const reactionsCheck =
  ({ failures }: Pick<ReactionRunner, 'failures'>): AskCheck =>
  () => {
    const stopped = [...failures].filter(([, failure]) => !isTransient(failure));
    const detail = stopped.map(([name, failure]) => `${name} stands still and is tried again: ${inWords(failure)}`);
    return { name: 'reactions', ok: stopped.length === 0, detail: detail.join('; ') || 'none has stopped' };
  };
