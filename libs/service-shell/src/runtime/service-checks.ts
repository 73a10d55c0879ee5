import type { ProjectionRunner } from '@kinerja/projections';
import type { Pool } from 'pg';

/** One thing that must hold before requests may come; `detail` says in words what stands in the way. */
export type Check = Readonly<{ name: string; ok: boolean; detail: string }>;
export type AskCheck = () => Check | Promise<Check>;

/** A database that has not answered by then counts as away. */
const PATIENCE_MS = 2_000;

const inWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
};

const inTime = async (work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
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
      await inTime(ask());
      return { name: 'database', ok: true, detail: 'answers' };
    } catch (error) {
      return { name: 'database', ok: false, detail: inWords(error) };
    }
  };
};

/** A read model that could not take an event shows old facts until somebody mends it. */
export const projectionsCheck =
  (projections: Pick<ProjectionRunner, 'positions'>): AskCheck =>
  () => {
    const paused = projections.positions().filter((one) => one.paused !== undefined);
    const detail = paused.map(({ name, paused: reason }) => `${name} stopped: ${reason ?? ''}`).join('; ');
    return { name: 'projections', ok: paused.length === 0, detail: detail || 'none is paused' };
  };
