// The way back: from the log into a read model.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { activity, metaOf, TYPE } from '../shared/activity.mjs';
import { serviceDatabase } from '../shared/cluster.mjs';
import { lib } from '../shared/dist.mjs';
import { median } from '../shared/measure.mjs';
import { ActivityRow, activityRows, MonthTotal, monthTotals, READ_MODELS } from './read-models.mjs';

const WRITERS = 64;
const EVENTS_PER_COMMIT = 50;
const PEOPLE = 2_000;
const PER_SECOND = 300;
const LATENCY_SECONDS = 10;

const fingerprint = 'a'.repeat(64);
const item = (person, nth, count) => ({
  stream: `activity-${person}-2026-10`,
  expected: 'any',
  events: Array.from({ length: count }, (_, at) => ({ type: TYPE, data: { ...activity(nth + at), employeeId: person } })),
  meta: metaOf(randomUUID()),
  fingerprint,
});

const fill = async (store, people, events) => {
  let written = 0;
  const writer = async () => {
    while (written < events) {
      written += EVENTS_PER_COMMIT;
      await store.commit(item(people[(written / EVENTS_PER_COMMIT) % PEOPLE], written, EVENTS_PER_COMMIT));
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
};

const seconds = async (work) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const runnerFor = (pool, store, projections) => {
  const { ProjectionRunner } = lib('projections');
  const onFault = (fault) => {
    throw new Error(`${fault.projection}: ${fault.reason}`);
  };
  return new ProjectionRunner({ pool, store, projections, onFault });
};

/** From position 0 to the head. */
const catchUp = async (pool, store, projection, head) => {
  const runner = runnerFor(pool, store, [projection]);
  const took = await seconds(async () => {
    await runner.start();
    while ((await runner.waitFor(head, 60_000)) > 0n);
  });
  await runner.stop();
  return took;
};

/** Appends at an even pace, each measured from the call to the moment its row can be read. */
const latencies = async (runner, store, people) => {
  const waits = [];
  const start = performance.now();
  const one = async (nth) => {
    const sent = performance.now();
    const { position } = await store.commit(item(people[nth % PEOPLE], nth, 1));
    if ((await runner.waitFor(position, 10_000)) > 0n) throw new Error(`position ${position} was not worked in`);
    return performance.now() - sent;
  };
  for (let nth = 0; nth < PER_SECOND * LATENCY_SECONDS; nth += 1) {
    const due = start + (nth * 1000) / PER_SECOND;
    if (due > performance.now()) await pause(due - performance.now());
    waits.push(one(nth));
  }
  return (await Promise.all(waits)).sort((a, b) => a - b);
};

const rate = (subject, load, took) => {
  const events = Math.round(load / took);
  console.log(`${subject}: ${load} events in ${took.toFixed(1)} s, ${events} events/s`);
  return { subject, load, unit: 'events/s', median: events, p50Ms: null, p99Ms: null, rounds: [events] };
};

const latencyRow = (sorted) => {
  const [p50Ms, p99Ms] = [0.5, 0.99].map((p) => Number((sorted[Math.floor(sorted.length * p)] ?? 0).toFixed(2)));
  console.log(`append to read model at ${PER_SECOND} events/s: p50 ${p50Ms} ms, p99 ${p99Ms} ms`);
  const subject = 'append-to-read-model';
  return { subject, load: PER_SECOND, unit: 'ms', median: median(sorted), p50Ms, p99Ms, rounds: [p50Ms] };
};

/** Rows for the document: projection, rebuild and latency. */
export const readSide = async (postgres, events) => {
  const { projectionMigrations, tableOf } = lib('projections');
  const folders = [
    { name: 'projections', folder: projectionMigrations },
    { name: 'bench', folder: READ_MODELS },
  ];
  const { pool } = await serviceDatabase(postgres, 'read_side', folders);
  const store = lib('event-store').openEventStore({ pool, catalog: { [TYPE]: { version: 1 } }, route: () => [] });
  const people = Array.from({ length: PEOPLE }, () => randomUUID());
  const rows = [rate('append-50-per-command', events, await seconds(() => fill(store, people, events)))];
  const head = await store.head();
  rows.push(rate('projection-row-per-event', Number(head), await catchUp(pool, store, activityRows, head)));
  rows.push(rate('projection-totals', Number(head), await catchUp(pool, store, monthTotals, head)));
  const runner = runnerFor(pool, store, [activityRows, monthTotals]);
  await runner.start();
  for (const [subject, entity] of [['rebuild-row-per-event', ActivityRow], ['rebuild-totals', MonthTotal]])
    rows.push(rate(subject, Number(head), await seconds(() => runner.rebuild(tableOf(entity).name))));
  rows.push(latencyRow(await latencies(runner, store, people)));
  await runner.stop();
  await store.close();
  await pool.end();
  return rows;
};
