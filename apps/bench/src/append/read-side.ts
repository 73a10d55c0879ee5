import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openEventStore, type CommitItem, type EventStore } from '@kinerja/event-store';
import type { LocalPostgres } from '@kinerja/local-postgres';
import {
  projectionMigrations,
  ProjectionRunner,
  tableOf,
  type ProjectionFault,
  type TableProjection,
} from '@kinerja/projections';
import type { Pool } from 'pg';
import { activity, metaOf, TYPE } from '../shared/activity';
import { serviceDatabase } from '../shared/cluster';
import type { Row } from '../shared/document';
import { median, onceRow, quantile, sorted, timed } from '../shared/measure';
import { ActivityRow, activityRows, MonthTotal, monthTotals, READ_MODELS } from './read-models';

const WRITERS = 64;
const EVENTS_PER_COMMIT = 50;
const PEOPLE = 2_000;
const PER_SECOND = 300;
const LATENCY_SECONDS = 10;
const CATCH_UP_MS = 60_000;
const SHOWN_MS = 10_000;

const fingerprint = 'a'.repeat(64);
const people = Array.from({ length: PEOPLE }, () => randomUUID());

/** What the `turn`-th of the people did. */
const item = (turn: number, nth: number, count: number): CommitItem => {
  const employeeId = people[turn % PEOPLE] ?? '';
  return {
    stream: `activity-${employeeId}-2026-10`,
    expected: 'any',
    events: Array.from({ length: count }, (_, at) => ({ type: TYPE, data: { ...activity(nth + at), employeeId } })),
    meta: metaOf(randomUUID()),
    fingerprint,
    ...{ messages: [], take: [], release: [] },
  };
};

const fill = async (store: EventStore, events: number): Promise<void> => {
  let written = 0;
  const writer = async (): Promise<void> => {
    while (written < events) {
      written += EVENTS_PER_COMMIT;
      await store.commit(item(written / EVENTS_PER_COMMIT, written, EVENTS_PER_COMMIT));
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
};

type Log = Readonly<{ pool: Pool; store: EventStore }>;

const runnerFor = (log: Log, projections: readonly TableProjection[]): ProjectionRunner => {
  const onFault = (fault: ProjectionFault): never => {
    throw new Error(`${fault.projection}: ${fault.reason}`);
  };
  return new ProjectionRunner({ ...log, projections, onFault });
};

/** Milliseconds from position 0 to the head. */
const catchUp = async (log: Log, projection: TableProjection, head: bigint): Promise<number> => {
  const runner = runnerFor(log, [projection]);
  const [, took] = await timed(async () => {
    await runner.start();
    while ((await runner.waitFor(head, CATCH_UP_MS)) > 0n);
  });
  await runner.stop();
  return took;
};

/** Appends at an even pace, each measured from the call to the moment its row can be read; in order. */
const latencies = async (runner: ProjectionRunner, store: EventStore): Promise<readonly number[]> => {
  const waits: Promise<number>[] = [];
  const start = performance.now();
  const one = async (nth: number): Promise<number> => {
    const sent = performance.now();
    const outcome = await store.commit(item(nth, nth, 1));
    if (outcome.kind !== 'committed') throw new Error(`not committed: ${outcome.kind}`);
    const { position } = outcome;
    if ((await runner.waitFor(position, SHOWN_MS)) > 0n) throw new Error(`position ${position} was not worked in`);
    return performance.now() - sent;
  };
  for (let nth = 0; nth < PER_SECOND * LATENCY_SECONDS; nth += 1) {
    const due = start + (nth * 1000) / PER_SECOND;
    if (due > performance.now()) await pause(due - performance.now());
    waits.push(one(nth));
  }
  return sorted(await Promise.all(waits));
};

const rateRow = (subject: string, load: number, ms: number): Row => {
  const events = Math.round((load * 1000) / ms);
  console.log(`${subject}: ${load} events in ${(ms / 1000).toFixed(1)} s, ${events} events/s`);
  return onceRow({ subject, load, unit: 'events/s' }, events);
};

const latencyRow = (inOrder: readonly number[]): Row => {
  const [p50Ms, p99Ms] = [Number(quantile(inOrder, 0.5).toFixed(2)), Number(quantile(inOrder, 0.99).toFixed(2))];
  console.log(`append to read model at ${PER_SECOND} events/s: p50 ${p50Ms} ms, p99 ${p99Ms} ms`);
  const subject = 'append-to-read-model';
  return { subject, load: PER_SECOND, unit: 'ms', median: median(inOrder), p50Ms, p99Ms, rounds: [p50Ms] };
};

const measured = async (log: Log, events: number): Promise<readonly Row[]> => {
  const { store } = log;
  const [, filled] = await timed(() => fill(store, events));
  const rows = [rateRow('append-50-per-command', events, filled)];
  const head = await store.head();
  rows.push(rateRow('projection-row-per-event', Number(head), await catchUp(log, activityRows, head)));
  rows.push(rateRow('projection-totals', Number(head), await catchUp(log, monthTotals, head)));
  const runner = runnerFor(log, [activityRows, monthTotals]);
  await runner.start();
  const tables = [['rebuild-row-per-event', ActivityRow], ['rebuild-totals', MonthTotal]] as const; // prettier-ignore
  for (const [subject, entity] of tables) {
    const [, took] = await timed(() => runner.rebuild(tableOf(entity).name));
    rows.push(rateRow(subject, Number(head), took));
  }
  rows.push(latencyRow(await latencies(runner, store)));
  await runner.stop();
  return rows;
};

/** The way back, from the log into a read model: projection, rebuild and latency. */
export const readSide = async (postgres: LocalPostgres, events: number): Promise<readonly Row[]> => {
  const { pool } = await serviceDatabase(postgres, 'read_side', [
    { name: 'projections', folder: projectionMigrations },
    { name: 'bench', folder: READ_MODELS },
  ]);
  const store = openEventStore({ pool, catalog: { [TYPE]: { version: 1 } } });
  try {
    return await measured({ pool, store }, events);
  } finally {
    await store.close();
    await pool.end();
  }
};
