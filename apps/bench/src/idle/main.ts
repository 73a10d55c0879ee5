import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { childrenOf, type RunningProcess } from '@kinerja/system-under-test';
import { machine, writeDocument } from '../shared/document';
import { withSystem, type MeasuredSystem } from '../shared/measured-system';
import { median } from '../shared/measure';

const TICKS_PER_SECOND = 100;
const [USER, SYSTEM] = [11, 12];
const ROUNDS = 3;

/** Processor time so far; 0 of what has ended meanwhile. */
const ticksOf = (pid: number): number =>
  orZero(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[USER]) + Number(fields[SYSTEM]);
  });

const orZero = (read: () => number): number => {
  try {
    return read();
  } catch {
    return 0;
  }
};

const percentOf = (ticks: number, seconds: number): number => (ticks / TICKS_PER_SECOND / seconds) * 100;

/** Percent of one core by kind of process; a server's own children are not counted with it. */
const measureOnce = async (processes: readonly RunningProcess[], seconds: number): Promise<Map<string, number>> => {
  const before = processes.map((one) => ({ ...one, ticks: ticksOf(one.pid) }));
  await pause(seconds * 1000);
  const used = new Map<string, number>();
  for (const { kind, pid, ticks } of before)
    used.set(kind, (used.get(kind) ?? 0) + percentOf(Math.max(0, ticksOf(pid) - ticks), seconds));
  return used;
};

const measureKinds = async ({ processes }: MeasuredSystem, seconds: number) => {
  const rounds: Map<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureOnce(processes, seconds));
  return [...new Set(processes.map(({ kind }) => kind))].map((subject) => {
    const shares = rounds.map((round) => Number((round.get(subject) ?? 0).toFixed(2)));
    const load = processes.filter(({ kind }) => kind === subject).length;
    return { subject, load, unit: '% of a core', median: median(shares), rounds: shares };
  });
};

/** The main process, its instances, PostgreSQL and the server's own processes. */
const treeOf = (pid: number): readonly number[] => [pid, ...childrenOf(pid).flatMap(treeOf)];

/** KiB, where memory that processes share counts by parts. */
const pssOf = (pid: number): number =>
  orZero(() => Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0));

const kindOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres' ? 'postgres' : 'node';
  } catch {
    return 'node';
  }
};

const rowOf = (subject: string, processes: number, used: Readonly<{ percent: number; pss: number }>) => ({
  ...{ subject, processes, '% of a core': Number(used.percent.toFixed(2)), 'PSS MB': Math.round(used.pss / 1024) },
});

/** An embedded edition as a whole: what it takes of a core, and its memory as PSS, as its processes share code and buffers. */
const measureWhole = async ({ supervisor }: MeasuredSystem, seconds: number) => {
  if (!supervisor) throw new Error('the system has no main process');
  const before = treeOf(supervisor.pid).map((pid) => ({ pid, ticks: ticksOf(pid) }));
  await pause(seconds * 1000);
  const used = before.map(({ pid, ticks }) => ({
    ...{ kind: kindOf(pid), percent: percentOf(Math.max(0, ticksOf(pid) - ticks), seconds), pss: pssOf(pid) },
  }));
  const sumOf = (list: typeof used) =>
    list.reduce((sum, { percent, pss }) => ({ percent: sum.percent + percent, pss: sum.pss + pss }), { percent: 0, pss: 0 }); // prettier-ignore
  const kinds = ['node', 'postgres'].map((kind) => {
    const own = used.filter((one) => one.kind === kind);
    return rowOf(kind, own.length, sumOf(own));
  });
  return [...kinds, rowOf('all', used.length, sumOf(used))];
};

/** `npm run bench idle`: what an installation that has nothing to do takes. */
export const idle = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      edition: { type: 'string', default: 'distributed' },
      home: { type: 'string' },
      // After the start, before anything is measured.
      settle: { type: 'string', default: '20' },
      seconds: { type: 'string', default: '30' },
      json: { type: 'string' },
    },
  });
  const seconds = Number(values.seconds);
  await withSystem(values.home, values.edition === 'embedded' ? 'embedded' : 'distributed', async (system) => {
    // What a start leaves to do is done by then.
    await pause(values.home === undefined ? Number(values.settle) * 1000 : 0);
    const { edition } = system;
    const isWhole = edition === 'embedded';
    const rows = isWhole ? await measureWhole(system, seconds) : await measureKinds(system, seconds);
    console.table(rows);
    const rounds = isWhole ? 1 : ROUNDS;
    writeDocument(values.json, { name: 'idle', edition, machine: machine(), seconds, rounds, rows });
  });
};
