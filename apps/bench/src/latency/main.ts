import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CENTRE, loginsOf } from '@kinerja/demo';
import { Ledger, LoadSession, Logs, registerUnit, Visitor } from '@kinerja/system-under-test';
import { percentile, remove } from '@kinerja/tooling';
import type { Pool } from 'pg';
import { machine, writeDocument } from '../shared/document';
import { withSystem, type MeasuredSystem } from '../shared/measured-system';

const LOOK_EVERY_MS = 5;
const LATEST_MS = 60_000;
/** Beyond the seconds of the load; a door that lets nobody in would be asked for ever. */
const GIVE_UP_MS = 120_000;
const SHOWN = 'SELECT unit_id FROM monitoring.units_v1 WHERE agency = $1 AND unit_id = ANY($2::uuid[])';

/** Unit → when it was sent. */
type Waiting = Map<string, number>;

/** Which of these units the centre shows. */
const shownOf = async (pool: Pool, agency: string, ids: readonly string[]): Promise<readonly string[]> => {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<{ unit_id: string }>(SHOWN, [agency, ids]);
  return rows.map(({ unit_id: id }) => id);
};

/** Looks at the centre until every unit is shown; answers milliseconds from sending to showing. */
const watch = async (pool: Pool, agency: string, waiting: Waiting, isOver: () => boolean): Promise<number[]> => {
  const latencies: number[] = [];
  for (let until = Infinity; waiting.size > 0 || !isOver(); await pause(LOOK_EVERY_MS)) {
    if (isOver()) until = Math.min(until, Date.now() + LATEST_MS);
    if (Date.now() > until) throw new Error(`${waiting.size} units are not shown after ${LATEST_MS / 1000} s`);
    for (const id of await shownOf(pool, agency, [...waiting.keys()])) {
      latencies.push(performance.now() - (waiting.get(id) ?? 0));
      waiting.delete(id);
    }
  }
  return latencies;
};

type Sending = Readonly<{ visitor: Visitor; code: string; rate: number }>;

/** A number that no unit of the agency has. */
let number = Date.now();

/** @throws Error where the unit is refused. */
const register = async ({ visitor, code }: Sending, waiting: Waiting): Promise<number> => {
  const begun = performance.now();
  const outcome = await visitor.carryOut(registerUnit({ code }, (number += 1)));
  if (outcome.kind !== 'acked') throw new Error(`a unit was not registered: ${JSON.stringify(outcome)}`);
  waiting.set(outcome.answer.unitId, begun);
  return performance.now() - begun;
};

/** Registers units at an even pace, whether or not the former ones are answered. */
const send = async (sending: Sending, seconds: number, waiting: Waiting = new Map()) => {
  const sent: Promise<number>[] = [];
  const started = performance.now();
  for (let nth = 0; nth < sending.rate * seconds; nth += 1) {
    const due = started + (nth * 1000) / sending.rate;
    if (due > performance.now()) await pause(due - performance.now());
    sent.push(register(sending, waiting));
  }
  const answers = await Promise.all(sent);
  return { answers, perSecond: (sending.rate * seconds * 1000) / (performance.now() - started) };
};

const rowOf = (subject: string, load: number, perSecond: number, latencies: readonly number[]) => {
  const p50Ms = Math.round(percentile(latencies, 0.5) ?? 0);
  return {
    ...{ subject, load, unit: 'ms', median: p50Ms, p50Ms, p99Ms: Math.round(percentile(latencies, 0.99) ?? 0) },
    ...{ perSecond: Math.round(perSecond), events: latencies.length },
  };
};

type Times = Readonly<{ rate: number; seconds: number; warmUp: number }>;

/** The answer of the command at the agency's door, and the row in the read model behind the centre's dashboard. */
const measured = async (system: MeasuredSystem, session: LoadSession, { rate, seconds, warmUp }: Times) => {
  const login = loginsOf(system.home).find(
    ({ agency, role }) => role === 'system-admin' && system.agencies.includes(agency),
  );
  if (!login) throw new Error(`${system.home} has no login of an administrator of an agency`);
  const code = login.agency;
  const sending = { visitor: new Visitor(session, { base: `${system.url}/${code}`, login }), code, rate };
  await register(sending, new Map());
  // Processes that were just started compile their code.
  await send(sending, warmUp);
  const logs = new Logs(system);
  try {
    const waiting: Waiting = new Map();
    let isOver = false;
    const watched = watch(await logs.pool(CENTRE, 'monitoring'), code, waiting, () => isOver);
    const { answers, perSecond } = await send(sending, seconds, waiting);
    isOver = true;
    const shown = await watched;
    return [
      rowOf('answer of the command', rate, perSecond, answers),
      rowOf('row at the centre', rate, perSecond, shown),
    ];
  } finally {
    await logs.close();
  }
};

/** @throws GaveUp where it takes much longer than it should. */
const withinTime = async (system: MeasuredSystem, session: LoadSession, times: Times) => {
  const close = setTimeout(() => (session.isClosed = true), (times.warmUp + times.seconds) * 1_000 + GIVE_UP_MS);
  try {
    return await measured(system, session, times);
  } finally {
    clearTimeout(close);
  }
};

/** `npm run bench latency`: from a command to the centre, by way of outbox, relay, Kafka and the centre's consumer, after so many seconds of the same load. */
export const latency = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      home: { type: 'string' },
      // Changes of an agency's units take turns (some 60 a second): what is measured is the way to the centre, not the wait for a turn.
      rate: { type: 'string', default: '20' },
      seconds: { type: 'string', default: '20' },
      'warm-up': { type: 'string', default: '8' },
      json: { type: 'string' },
    },
  });
  const times = { rate: Number(values.rate), seconds: Number(values.seconds), warmUp: Number(values['warm-up']) };
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-latency-'));
  const session = new LoadSession(new Ledger(join(folder, 'ledger.jsonl')));
  try {
    const rows = await withSystem(values.home, 'distributed', (system) => withinTime(system, session, times));
    console.table(rows);
    console.log(`repeats: ${JSON.stringify(session.repeats)}`);
    writeDocument(values.json, { name: 'latency', machine: machine(), rounds: 1, rows });
  } finally {
    session.ledger.close();
    remove(folder);
  }
};
