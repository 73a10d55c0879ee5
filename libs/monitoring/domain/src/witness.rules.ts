import type { Instant } from '@kinerja/vocabulary';

export type LogStanding = 'ok' | 'silent' | 'contradicted';

/** What the centre knows of one log; null where it never happened. */
export type LogTrace = Readonly<{
  countersignedAt: Instant | null;
  contradictedAt: Instant | null;
  /** When its service last said something that left the agency. */
  heardAt: Instant | null;
}>;

/** A checkpoint follows what was said within a minute; ten leave room for a slow line. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Rule MON-009: a log is silent when its service has spoken and the log was not shown ten minutes later, or was never shown. One that
 * has nothing to say need not be shown again.
 */
export const standingOf = ({ countersignedAt, contradictedAt, heardAt }: LogTrace, now: Instant): LogStanding => {
  if (contradictedAt !== null) return 'contradicted';
  if (countersignedAt === null) return 'silent';
  if (heardAt === null || heardAt <= countersignedAt) return 'ok';
  return Date.parse(now) - Date.parse(heardAt) > PATIENCE_MS ? 'silent' : 'ok';
};
