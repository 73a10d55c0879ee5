// npm run bench idle [-- --edition embedded|distributed --home DIR --settle S --seconds S --json FILE]: what an installation that has
// nothing to do takes of a core and, of the embedded edition, of memory: PSS, as its processes share code and PostgreSQL's buffers.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lib } from '../shared/dist.mjs';
import { machine, withSystem } from '../shared/running-system.mjs';

const { childrenOf } = lib('system-under-test');

const { values } = parseArgs({
  options: {
    edition: { type: 'string', default: 'distributed' },
    home: { type: 'string' },
    /** After the start, before anything is measured. */
    settle: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '30' },
    json: { type: 'string' },
  },
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

/** The main process, its instances, PostgreSQL and the server's own processes. */
const treeOf = (pid) => [pid, ...childrenOf(pid).flatMap(treeOf)];

/** What has ended meanwhile counts for nothing. */
const orZero = (read) => {
  try {
    return read();
  } catch {
    return 0;
  }
};
const pssOf = (pid) =>
  orZero(() => Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0));
const kindOf = (pid) =>
  orZero(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim()) === 'postgres' ? 'postgres' : 'node';

const measureWhole = async (system) => {
  const pids = treeOf(system.supervisor.pid);
  const before = new Map(pids.map((pid) => [pid, orZero(() => ticksOf(pid))]));
  await pause(seconds * 1000);
  const rows = ['node', 'postgres'].map((kind) => {
    const of = pids.filter((pid) => kindOf(pid) === kind);
    const ticks = of.reduce((sum, pid) => sum + Math.max(0, orZero(() => ticksOf(pid)) - before.get(pid)), 0);
    const pss = of.reduce((sum, pid) => sum + pssOf(pid), 0);
    const percent = Number(((ticks / TICKS_PER_SECOND / seconds) * 100).toFixed(2));
    return { subject: kind, processes: of.length, '% of a core': percent, 'PSS MB': Math.round(pss / 1024) };
  });
  const sum = (name) => Number(rows.reduce((total, row) => total + row[name], 0).toFixed(2));
  rows.push({
    subject: 'all',
    processes: sum('processes'),
    '% of a core': sum('% of a core'),
    'PSS MB': sum('PSS MB'),
  });
  console.table(rows);
  const document = { name: 'idle', edition: 'embedded', machine: machine(), seconds, rows };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(document, null, 2)}\n`);
};

await withSystem(
  values.home,
  async (system) => {
    // What a start leaves to do is done by then.
    await pause(values.home ? 0 : Number(values.settle) * 1000);
    if (system.edition === 'embedded') return measureWhole(system);
    const rounds = [];
    for (let round = 0; round < 3; round += 1) rounds.push(await measureOnce(system));
    const rows = Object.keys(rounds[0]).map((subject) => {
      const shares = rounds.map((round) => Number(round[subject].toFixed(2)));
      const count = system.processes.filter(({ kind }) => kind === subject).length;
      return {
        subject,
        load: count,
        unit: '% of a core',
        median: [...shares].sort((a, b) => a - b)[1],
        rounds: shares,
      };
    });
    console.table(rows.map(({ rounds: shares, ...row }) => ({ ...row, rounds: shares.join(' ') })));
    const document = { name: 'idle', machine: machine(), rounds: 3, rows };
    if (values.json) writeFileSync(values.json, `${JSON.stringify(document, null, 2)}\n`);
  },
  values.edition,
);
