import { setTimeout as pause } from 'node:timers/promises';
import { signal, type Entry, type Logs, type System } from '@kinerja/system-under-test';
import type { Pool } from 'pg';
import { listenersOf, type HeardPlace, type Place } from '../verdict/compare-messages';
import type { FaultRecord } from './fault-record';

const LOOK_EVERY_MS = 250;
const PATIENCE_MS = 180_000;
/** An acknowledgement so soon after the end still counts as one without the broker. */
const RIGHT_AFTER_MS = 2_000;

const SAID = 'SELECT topic, partition, next_offset::text AS next FROM log.outbox_partitions';
const HEARD = 'SELECT consumer, topic, partition, next_offset::text AS next FROM log.consumer_offsets';

const rowsOf = async <Row extends Place>(pools: readonly Pool[], sql: string): Promise<readonly Row[]> =>
  (await Promise.all(pools.map((pool) => pool.query<Row>(sql)))).flatMap(({ rows }) => rows);

/** Messages of `said` that one of the consumers of their topic has not worked in. */
export const missing = (said: readonly Place[], heard: readonly HeardPlace[]): number => {
  const at = new Map(
    heard.map(({ consumer, topic, partition, next }) => [`${consumer} ${topic}/${partition}`, Number(next)]),
  );
  const listeners = listenersOf(heard);
  return said
    .flatMap(({ topic, partition, next }) =>
      [...(listeners.get(topic) ?? [])].map((consumer) =>
        Math.max(0, Number(next) - (at.get(`${consumer} ${topic}/${partition}`) ?? 0)),
      ),
    )
    .reduce((total, behind) => total + behind, 0);
};

/** Seconds until everything said until now has been heard; undefined after three minutes. */
const secondsUntilDrained = async (pools: readonly Pool[]) => {
  const started = Date.now();
  const said = await rowsOf<Place>(pools, SAID);
  const backlog = missing(said, await rowsOf<HeardPlace>(pools, HEARD));
  for (; Date.now() - started < PATIENCE_MS; await pause(LOOK_EVERY_MS))
    if (missing(said, await rowsOf<HeardPlace>(pools, HEARD)) === 0)
      return { backlog, drainedSeconds: (Date.now() - started) / 1000 };
  return { backlog, drainedSeconds: undefined };
};

/** `from`, `to`: milliseconds since 1970; `backlog`: messages that waited at the end. */
export type Outage = Readonly<{
  seconds: number;
  from: number;
  to: number;
  backlog: number;
  drainedSeconds: number | undefined;
}>;
type World = Readonly<{ system: System; logs: Logs; record: FaultRecord }>;

/**
 * The broker gone for a while: commands go on, and what was said meanwhile is heard after its return. Freezes every broker, for a killed
 * one would be started again at once. Undefined where there is no broker.
 */
export const brokerOutage = async ({ system, logs, record }: World, seconds: number): Promise<Outage | undefined> => {
  const brokers = system.processes.filter(({ kind }) => kind === 'kafka');
  if (brokers.length === 0) return undefined;
  await logs.reconnect();
  const pools = await logs.pools(system.agencies);
  const from = Date.now();
  for (const { pid, name } of brokers) {
    record.note(`SIGSTOP for ${seconds} s`, name);
    signal(pid, 'SIGSTOP');
  }
  await pause(seconds * 1000);
  const to = Date.now();
  for (const { pid } of brokers) signal(pid, 'SIGCONT');
  return { seconds, from, to, ...(await secondsUntilDrained(pools)) };
};

/** What became of the commands that were sent while the broker was away. */
export type AcceptedDuring = Readonly<{ sent: number; accepted: number; slowestMs: number }>;

export const acceptedDuring = (
  entries: readonly Entry[],
  { from, to }: Pick<Outage, 'from' | 'to'>,
): AcceptedDuring => {
  const sent = entries.filter(({ sentAt, what }) => sentAt >= from && sentAt < to && what !== 'survey.answer');
  const took = sent.flatMap(({ outcome, sentAt, answeredAt }) =>
    outcome.kind === 'acked' && answeredAt !== undefined && answeredAt - to < RIGHT_AFTER_MS
      ? [answeredAt - sentAt]
      : [],
  );
  return { sent: sent.length, accepted: took.length, slowestMs: Math.max(0, ...took) };
};
