import type { JobProgress } from '@kinerja/jobs';
import type { OvertakenRow } from '@kinerja/reporting-domain';
import type { AttendanceImportRow } from './attendance-imports.read-model';

/** How far an import is, as it is told over HTTP. */
export type ImportProgress = Readonly<{
  state: JobProgress['state'];
  done: number;
  of: number;
  error?: string;
  overtaken?: readonly OvertakenRow[];
}>;

/** A job that has ended is still `active` here until its last event can be read. Undefined for an unknown import. */
export const progressOf = (
  row: AttendanceImportRow | null,
  job: JobProgress | undefined,
): ImportProgress | undefined => {
  if (row?.finishedAt) return { state: 'completed', done: row.rows, of: row.rows, overtaken: row.overtaken };
  if (!job) return row ? { state: 'waiting', done: 0, of: row.rows } : undefined;
  const { state, done, of, error } = job;
  const told = { state: state === 'completed' ? 'active' : state, done, of } as const;
  return error === undefined ? told : { ...told, error };
};
