// The broker gone for a while: commands go on, and what was said meanwhile is heard after its return.
import { signal } from './process-table.mjs';

const LOOK_EVERY_MS = 250;
const PATIENCE_MS = 180_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const SAID = 'SELECT topic, partition, next_offset FROM log.outbox_partitions';
const HEARD = 'SELECT consumer, topic, partition, next_offset FROM log.consumer_offsets';

const rowsOf = async (pools, sql) =>
  (await Promise.all(pools.map((pool) => pool.query(sql)))).flatMap(({ rows }) => rows);

/** Messages of `said` that one of the consumers of their topic has not worked in. */
const missing = (said, heard) => {
  const at = new Map(
    heard.map(({ consumer, topic, partition, next_offset: next }) => [
      `${consumer} ${topic}/${partition}`,
      Number(next),
    ]),
  );
  const listeners = new Map();
  for (const { consumer, topic } of heard) listeners.set(topic, (listeners.get(topic) ?? new Set()).add(consumer));
  let total = 0;
  for (const { topic, partition, next_offset: next } of said)
    for (const consumer of listeners.get(topic) ?? [])
      total += Math.max(0, Number(next) - (at.get(`${consumer} ${topic}/${partition}`) ?? 0));
  return total;
};

/** Seconds until everything said until now has been heard; undefined after three minutes. */
const secondsUntilDrained = async (pools) => {
  const started = Date.now();
  const said = await rowsOf(pools, SAID);
  const backlog = missing(said, await rowsOf(pools, HEARD));
  for (; Date.now() - started < PATIENCE_MS; await pause(LOOK_EVERY_MS))
    if (missing(said, await rowsOf(pools, HEARD)) === 0) return { backlog, seconds: (Date.now() - started) / 1000 };
  return { backlog, seconds: undefined };
};

/**
 * Freezes every broker for `seconds`; a killed one would be started again at once. Answers the times and how long the backlog took;
 * undefined where there is no broker.
 */
export const brokerOutage = async ({ system, logs, record }, seconds) => {
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
  const { backlog, seconds: drainedSeconds } = await secondsUntilDrained(pools);
  return { seconds, from, to, backlog, drainedSeconds };
};

/** What became of the commands that were sent while the broker was away. */
export const acceptedDuring = (entries, { from, to }) => {
  const sent = entries.filter(({ sentAt, what }) => sentAt >= from && sentAt < to && what !== 'survey.answer');
  const accepted = sent.filter(({ outcome, answeredAt }) => outcome.kind === 'acked' && answeredAt - to < 2_000);
  const slowest = Math.max(0, ...accepted.map(({ sentAt, answeredAt }) => answeredAt - sentAt));
  return { sent: sent.length, accepted: accepted.length, slowestMs: slowest };
};
