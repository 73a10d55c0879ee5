import { EMPTY_ROOT } from '@kinerja/log-witness';
import { standingOf, type LogStanding, type TreeHead, type WitnessedLog } from '@kinerja/monitoring-domain';
import type { Instant } from '@kinerja/vocabulary';
import { LessThanOrEqual, type DataSource } from 'typeorm';
import { HeardRow } from '../agencies/heard.table';
import { TreeHeadRow, WitnessedLogRow } from './witnessed-log.table';

export type LogView = WitnessedLog &
  Readonly<{
    state: LogStanding;
    size: number;
    countersignedAt: Instant | null;
    /** Whole seconds since then. */
    ageSeconds: number | null;
    /** The log was rewritten somewhere up to `agreedSize`, or its end between the two; null while it is sound. */
    contradiction: Readonly<{ at: Instant; agreedSize: number; shownSize: number }> | null;
  }>;

const nameOf = ({ agency, service }: WitnessedLog): string => `${agency}/${service}`;

const contradictionOf = ({ contradictedAt: at, shownSize, size }: WitnessedLogRow): LogView['contradiction'] =>
  at === null || shownSize === null ? null : { at, agreedSize: Number(size), shownSize: Number(shownSize) };

const ageOf = (at: Instant | null, now: Instant): number | null =>
  at === null ? null : Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / 1_000));

const viewOf = (
  log: WitnessedLog,
  row: WitnessedLogRow | undefined,
  heardAt: Instant | null,
  now: Instant,
): LogView => {
  const countersignedAt = row?.countersignedAt ?? null;
  const state = standingOf({ countersignedAt, contradictedAt: row?.contradictedAt ?? null, heardAt }, now);
  const seen = { size: Number(row?.size ?? 0), countersignedAt, ageSeconds: ageOf(countersignedAt, now) };
  return { ...log, state, ...seen, contradiction: row ? contradictionOf(row) : null };
};

/** How each of these logs stands, also those that were never shown. */
export const standingOfLogs = async (
  source: DataSource,
  logs: readonly WitnessedLog[],
  now: Instant,
): Promise<readonly LogView[]> => {
  const rows = await source.getRepository(WitnessedLogRow).find();
  const heard = await source.getRepository(HeardRow).find();
  const byLog = new Map(rows.map((row) => [nameOf(row), row]));
  const heardAt = new Map(heard.map((row) => [nameOf({ agency: row.agency, service: row.context }), row.heardAt]));
  return logs.map((log) => viewOf(log, byLog.get(nameOf(log)), heardAt.get(nameOf(log)) ?? null, now));
};

/** The last head of the incarnation now followed that a log restored to `since` must still contain. */
export const agreedUpTo = async (source: DataSource, log: WitnessedLog, since: number): Promise<TreeHead> => {
  const row = await source.getRepository(WitnessedLogRow).findOneBy({ ...log });
  const head = row
    ? await source.getRepository(TreeHeadRow).findOne({
        where: { ...log, incarnation: row.incarnation, size: LessThanOrEqual(BigInt(since)) },
        order: { size: 'DESC' },
      })
    : null;
  return { size: Number(head?.size ?? 0), root: head?.root ?? EMPTY_ROOT.toString('hex') };
};
