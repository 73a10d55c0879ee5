// npm run bench cli [-- --rounds N --json FILE]: processor time of a call of the command line tool, Node's own start and the look for
// a stale build included. Of all processes it starts; `npx` itself is not counted.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from '../shared/running-system.mjs';
import { median } from '../shared/measure.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' } } });
const rounds = Number(values.rounds);
const TOOL = resolve('tools/kinerja.mjs');

/** What each call is given on its input. */
const CALLS = {
  'node alone': { args: ['-e', '0'] },
  'calc predikat': { args: [TOOL, 'calc', 'predikat'], input: '{"workResult":"sesuai","behaviour":"di-atas"}\n' },
  '--help': { args: [TOOL, '--help'] },
  'a wrong command': { args: [TOOL, 'horoscope'] },
  'verify without a home': { args: [TOOL, 'verify', '--home', '/nowhere/kinerja'] },
};

/** Seconds of user and system of a call and what it starts, as the shell's `times` gives them for ended children. */
const secondsOf = ({ args, input = '' }) => {
  const call = [process.execPath, ...args].map((word) => `'${word}'`).join(' ');
  const { stdout } = spawnSync('sh', ['-c', `${call} >/dev/null 2>&1; times`], { input, encoding: 'utf8' });
  const [user, system] = stdout.trim().split('\n').at(-1).split(' ').map(inSeconds);
  return user + system;
};

const inSeconds = (text) => {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text);
  return Number(minutes) * 60 + Number(seconds);
};

const rows = Object.entries(CALLS).map(([subject, call]) => {
  const measured = Array.from({ length: rounds }, () => Number(secondsOf(call).toFixed(2)));
  return { subject, unit: 's of processor time', median: median(measured), rounds: measured };
});
console.table(rows.map(({ rounds: each, ...row }) => ({ ...row, rounds: each.join(' ') })));
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ name: 'cli', machine: machine(), rounds, rows }, null, 2)}\n`);
