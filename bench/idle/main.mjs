// npm run bench idle [-- --home DIR --seconds S --json FILE]: what the processes of a cluster that has nothing to do take of a core.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machine, withSystem } from '../shared/running-system.mjs';

const { values } = parseArgs({
  options: { home: { type: 'string' }, seconds: { type: 'string', default: '30' }, json: { type: 'string' } },
});
const seconds = Number(values.seconds);
const TICKS_PER_SECOND = 100;
const [USER, SYSTEM] = [11, 12];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const ticksOf = (pid) => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[USER]) + Number(fields[SYSTEM]);
};

/** Percent of one core by kind of process; a server's own children are not counted with it. */
const measureOnce = async ({ processes }) => {
  const before = processes.map(({ pid }) => ticksOf(pid));
  await pause(seconds * 1000);
  const used = {};
  processes.forEach(({ kind, pid }, index) => {
    used[kind] = (used[kind] ?? 0) + ((ticksOf(pid) - before[index]) / TICKS_PER_SECOND / seconds) * 100;
  });
  return used;
};

await withSystem(values.home, async (system) => {
  // What a start leaves to do is done by then.
  await pause(values.home ? 0 : 20_000);
  const rounds = [];
  for (let round = 0; round < 3; round += 1) rounds.push(await measureOnce(system));
  const rows = Object.keys(rounds[0]).map((subject) => {
    const shares = rounds.map((round) => Number(round[subject].toFixed(2)));
    const count = system.processes.filter(({ kind }) => kind === subject).length;
    return { subject, load: count, unit: '% of a core', median: [...shares].sort((a, b) => a - b)[1], rounds: shares };
  });
  console.table(rows.map(({ rounds: shares, ...row }) => ({ ...row, rounds: shares.join(' ') })));
  const document = { name: 'idle', machine: machine(), rounds: 3, rows };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(document, null, 2)}\n`);
});
