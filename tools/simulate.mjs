// `npm run simulate -- --schedules N --seed S [--workers W] [--json FILE]`: a month of work over ports in memory, N times, each
// time in another order and with other faults. Ends with 1 and the smallest failing schedule when an invariant breaks.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm run simulate -- [options]

A month of work over ports in memory, many times, each time in another order and with other faults. Ends with 1 and the
smallest failing schedule when an invariant breaks.

  --schedules N     how many (default: 20000)
  --seed S          of the first of them (default: 1)
  --workers W       processes (default: one for each core)
  --json FILE       write the result as one JSON document`);

const PROGRAM = 'dist/libs/simulation/src/simulate.main.js';
/** Little is asked of the PostgreSQL within: compiling it for speed would cost more than it saves. */
const FLAGS = ['--max-semi-space-size=32', '--liftoff-only'];
/** Schedules that one process is asked for at a time. */
const SLICE = 250;

/** Without a schedule or a process nothing would be shown. */
const LEAST = { schedules: 1, seed: 0, workers: 1 };
const whole = (name, text) => {
  if (/^[0-9]{1,9}$/.test(text) && Number(text) >= LEAST[name]) return Number(text);
  console.error(`--${name} is a whole number of ${LEAST[name]} or more, not "${text}"`);
  process.exit(2);
};

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    json: { type: 'string' },
  },
});
const [schedules, seed, workers] = ['schedules', 'seed', 'workers'].map((name) => whole(name, values[name]));

/** A process that answers line by line; it lives as long as the search, because it is slow until it is warm. */
const startProcess = () => {
  const child = spawn(process.execPath, [...FLAGS, PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`a process of the simulation ended with ${code}`)));
  });
  ended.catch(() => undefined);
  // A line to a process that has ended; why it ended is told by `ended`.
  child.stdin.on('error', () => undefined);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const search = async (from, count) => {
    child.stdin.write(`${from} ${count}\n`);
    const { value, done } = await Promise.race([answers.next(), ended]);
    return done ? ended : JSON.parse(value);
  };
  return { search, end: () => child.stdin.end() };
};

endWithNpm();
build();
const started = performance.now();
const total = { schedules: 0, steps: 0, faults: 0, acknowledged: 0 };
const failures = [];
let next = seed;

const worker = async () => {
  const { search, end } = startProcess();
  while (next < seed + schedules && failures.length === 0) {
    const from = next;
    next += SLICE;
    const { failure, ...found } = await search(from, Math.min(SLICE, seed + schedules - from));
    for (const name of Object.keys(total)) total[name] += found[name];
    if (failure) failures.push(failure);
    if (process.stdout.isTTY) process.stdout.write(`\r${total.schedules} of ${schedules} schedules`);
  }
  end();
};

await Promise.all(Array.from({ length: workers }, worker));
const seconds = Math.round((performance.now() - started) / 100) / 10;
const result = {
  seed,
  ...total,
  seconds,
  schedulesPerSecond: Math.round((total.schedules / seconds) * 10) / 10,
  failures,
};
if (process.stdout.isTTY) process.stdout.write('\r');
failures.forEach(({ words }) => console.error(words));
console.log(
  `${total.schedules} schedules, ${total.steps} steps, ${total.faults} faults, ${total.acknowledged} acknowledged commands ` +
    `in ${seconds} s (${result.schedulesPerSecond}/s); ${failures.length === 0 ? 'no violation' : 'VIOLATED'}`,
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
