import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, writeDocument } from '../shared/document';
import { median } from '../shared/measure';
import { inSeconds } from './in-seconds';

const TOOL = resolve('tools/kinerja.mjs');

type Call = Readonly<{ args: readonly string[]; input?: string }>;
/** What each call is given, also on its input. */
const CALLS: Readonly<Record<string, Call>> = {
  'node alone': { args: ['-e', '0'] },
  'calc predikat': { args: [TOOL, 'calc', 'predikat'], input: '{"workResult":"sesuai","behaviour":"di-atas"}\n' },
  '--help': { args: [TOOL, '--help'] },
  'a wrong command': { args: [TOOL, 'horoscope'] },
  'verify without a home': { args: [TOOL, 'verify', '--home', '/nowhere/kinerja'] },
};

/** Seconds of user and system of a call and what it starts, as the shell's `times` gives them for ended children. */
const secondsOf = ({ args, input = '' }: Call): number => {
  const call = [process.execPath, ...args].map((word) => `'${word}'`).join(' ');
  const { stdout } = spawnSync('sh', ['-c', `${call} >/dev/null 2>&1; times`], { input, encoding: 'utf8' });
  const [user = '', system = ''] = stdout.trim().split('\n').at(-1)?.split(' ') ?? [];
  return inSeconds(user) + inSeconds(system);
};

/**
 * `npm run bench cli`: processor time of a call of the command line tool, Node's own start and the look for a stale build included, of all
 * processes that it starts; `npx` itself is not counted.
 */
export const cli = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' } },
  });
  const rounds = Number(values.rounds);
  const rows = Object.entries(CALLS).map(([subject, call]) => {
    const measured = Array.from({ length: rounds }, () => Number(secondsOf(call).toFixed(2)));
    return { subject, unit: 's of processor time', median: median(measured), rounds: measured };
  });
  console.table(rows.map(({ rounds: each, ...row }) => ({ ...row, rounds: each.join(' ') })));
  writeDocument(values.json, { name: 'cli', machine: machine(), rounds, rows });
};
