import type { Refusal } from '@kinerja/kernel';

export type Problem = Readonly<{
  status: 400 | 401 | 403 | 404 | 409 | 410 | 411 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 502 | 503;
  title: string;
}>;

/** The only place where a refusal meets HTTP; a missing code does not compile. */
export type ProblemTable<R extends Refusal> = Readonly<Record<R['code'], Problem>>;
