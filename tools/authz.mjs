// `npm run authz`: who may do what. The end-to-end tests that call every operation as everybody do the work; this prints what they found.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm run authz -- [--help]

Starts each service, calls every operation without a token, with one of another agency, and as every role by every relation to the case
that its policy (apps/<context>/src/access.ts) tells apart, and prints how large the table is and how many answers were wrong.
Writes the tables into docs/access. Ends with 1 when an answer was wrong.`);

install();
const contexts = readdirSync('apps').filter((app) => readdirSync(join('apps', app)).includes('e2e'))
  .filter((app) => readdirSync(join('apps', app, 'e2e')).includes('access.e2e-spec.ts')); // prettier-ignore
const report = mkdtempSync(join(tmpdir(), 'kinerja-authz-'));
const jest = ['node_modules/jest/bin/jest.js', 'apps/.*/e2e/access', '--selectProjects', 'e2e', '--maxWorkers=2'];
const { status } = spawnSync(process.execPath, jest, {
  stdio: 'inherit',
  env: { ...process.env, ACCESS_REPORT: report },
});
const found = readdirSync(report).map((file) => JSON.parse(readFileSync(join(report, file), 'utf8')));
rmSync(report, { recursive: true, force: true });

const sum = (of) => found.reduce((total, one) => total + of(one), 0);
const columns = (context, ...numbers) =>
  context.padEnd(14) + numbers.map((number) => String(number).padStart(14)).join('');
console.log(`\n${columns('context', 'operations', 'combinations', 'wrong')}`);
for (const { context, operations, rows, wrong } of found)
  console.log(columns(context, operations, rows, wrong.length));
console.log(columns('all', sum((one) => one.operations), sum((one) => one.rows), sum((one) => one.wrong.length)));
for (const { context, wrong } of found) for (const line of wrong) console.error(`wrong: ${context} ${line}`);
const silent = contexts.filter((app) => !found.some(({ context }) => context === app));
for (const app of silent) console.error(`${app} told nothing`);
process.exit(status === 0 && silent.length === 0 ? 0 : 1);
