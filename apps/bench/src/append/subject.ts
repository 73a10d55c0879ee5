import type { LocalPostgres } from '@kinerja/local-postgres';

/** A log under measurement; each `writer` has a stream of its own, and its `nth` call answers how many events it wrote. */
export type Subject = Readonly<{
  name: string;
  writer: () => (nth: number) => Promise<number>;
  /** Looks through all that was written. */
  verify?: () => Promise<Readonly<{ events: bigint; clean: boolean; words: string }>>;
  close: () => Promise<void>;
}>;
export type MakeSubject = (postgres: LocalPostgres) => Promise<Subject>;
