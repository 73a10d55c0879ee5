import { setTimeout as pause } from 'node:timers/promises';
import { signal, type Entry, type Logs, type System } from '@kinerja/system-under-test';
import { waitUntilDrained } from '../verdict/drained';
import type { ConsumersOf } from '../verdict/expected-consumers';
import type { FaultRecord } from './fault-record';

const PATIENCE_MS = 180_000;
/** An acknowledgement so soon after the end still counts as one without the broker. */
const RIGHT_AFTER_MS = 2_000;

/** `from`, `to`: milliseconds since 1970; `backlog`: messages that waited at the end, and `left` of them three minutes later. */
export type Outage = Readonly<{
  seconds: number;
  from: number;
  to: number;
  backlog: number;
  left: number;
  drainedSeconds: number | undefined;
}>;
type World = Readonly<{ system: System; logs: Logs; record: FaultRecord; consumersOf: ConsumersOf }>;

/**
 * The broker gone for a while: commands go on, and what was published meanwhile is consumed after its return. Freezes every broker, for a
 * killed one would be started again at once. Undefined where there is no broker.
 */
export const brokerOutage = async (
  { system, logs, record, consumersOf }: World,
  seconds: number,
): Promise<Outage | undefined> => {
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
  const { backlog, left, seconds: drainedSeconds } = await waitUntilDrained(pools, consumersOf, PATIENCE_MS);
  return { seconds, from, to, backlog, left, drainedSeconds };
};

/** Sentences about an outage after which something published was never sent or never worked in. */
export const undrained = (outage: Outage | undefined): readonly string[] =>
  outage && outage.drainedSeconds === undefined
    ? [`of ${outage.backlog} messages that waited for the broker, ${outage.left} waited still after three minutes`]
    : [];

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
