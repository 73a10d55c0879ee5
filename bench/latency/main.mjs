// npm run bench latency [-- --home DIR --rate PER_SECOND --seconds S --warm-up S --json FILE]: from a command at an agency's door to the
// row in the read model behind the centre's dashboard, by way of outbox, relay, Kafka and the centre's consumer. Measured after so many
// seconds of the same load: processes that were just started compile their code.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { lib } from '../shared/dist.mjs';
import { jsonIn, machine, withSystem } from '../shared/running-system.mjs';

const { Ledger, LoadSession, Logs, registerUnit, Visitor } = lib('system-under-test');
const { percentile } = lib('tooling');
const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '20' },
    // With the measured seconds below the door's limit of 3,000 requests a minute and session.
    'warm-up': { type: 'string', default: '8' },
    json: { type: 'string' },
  },
});
const [rate, seconds, warmUp] = [values.rate, values.seconds, values['warm-up']].map(Number);
const LOOK_EVERY_MS = 5;
const LATEST_MS = 60_000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const SHOWN = 'SELECT unit_id FROM monitoring.units_v1 WHERE agency = $1 AND unit_id = ANY($2::uuid[])';

/** Looks at the centre until every unit is shown; answers milliseconds from sending to showing. */
const watch = async (pool, agency, waiting, isOver) => {
  const latencies = [];
  for (let until = Infinity; waiting.size > 0 || !isOver(); await pause(LOOK_EVERY_MS)) {
    if (isOver() && until === Infinity) until = Date.now() + LATEST_MS;
    if (Date.now() > until) throw new Error(`${waiting.size} units are not shown after ${LATEST_MS / 1000} s`);
    if (waiting.size === 0) continue;
    const { rows } = await pool.query(SHOWN, [agency, [...waiting.keys()]]);
    for (const { unit_id: id } of rows) {
      latencies.push(performance.now() - waiting.get(id));
      waiting.delete(id);
    }
  }
  return latencies;
};

/** Registers units at an even pace, whether or not the former ones are answered. */
const send = async (visitor, agency, waiting, forSeconds) => {
  const answers = [];
  const sent = [];
  const started = performance.now();
  for (let nth = 0; nth < rate * forSeconds; nth += 1) {
    const due = started + (nth * 1000) / rate;
    if (due > performance.now()) await pause(due - performance.now());
    const begun = performance.now();
    sent.push(
      visitor.carryOut(registerUnit(agency, (agency.units += 1))).then(({ kind, answer, code }) => {
        if (kind !== 'acked') throw new Error(`a unit was refused: ${code}`);
        answers.push(performance.now() - begun);
        waiting.set(answer.unitId, begun);
      }),
    );
  }
  await Promise.all(sent);
  return { answers, perSecond: (rate * forSeconds * 1000) / (performance.now() - started) };
};

const rowOf = (subject, perSecond, latencies) => ({
  subject,
  load: rate,
  unit: 'ms',
  median: Math.round(percentile(latencies, 0.5)),
  p50Ms: Math.round(percentile(latencies, 0.5)),
  p99Ms: Math.round(percentile(latencies, 0.99)),
  perSecond: Math.round(perSecond),
  events: latencies.length,
});

await withSystem(values.home, async (system) => {
  const code = system.agencies[0];
  const login = jsonIn(join(system.home, 'demo-logins.json')).find(
    (one) => one.agency === code && one.role === 'system-admin',
  );
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-latency-'));
  const session = new LoadSession(new Ledger(join(folder, 'ledger.jsonl')));
  const visitor = new Visitor(session, { base: `${system.url}/${code}`, login });
  const agency = { code, units: Date.now() };
  await visitor.carryOut(registerUnit(agency, (agency.units += 1)));
  const logs = new Logs(system);
  await send(visitor, agency, new Map(), warmUp);
  const [waiting, pool] = [new Map(), await logs.pool('bkpsdm', 'monitoring')];
  let isOver = false;
  const watched = watch(pool, code, waiting, () => isOver);
  const { answers, perSecond } = await send(visitor, agency, waiting, seconds);
  isOver = true;
  const rows = [
    rowOf('answer of the command', perSecond, answers),
    rowOf('row at the centre', perSecond, await watched),
  ];
  console.table(rows);
  console.log(`repeats: ${JSON.stringify(session.repeats)}`);
  await logs.close();
  session.ledger.close();
  rmSync(folder, { recursive: true });
  if (values.json)
    writeFileSync(
      values.json,
      `${JSON.stringify({ name: 'latency', machine: machine(), rounds: 1, rows }, null, 2)}\n`,
    );
});
