import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJsonFile, remove } from '@kinerja/tooling';
import { Type, type Static } from 'typebox';

/** What the suite of one context writes into the folder of ACCESS_REPORT. */
const finding = Type.Object({
  context: Type.String(),
  operations: Type.Integer(),
  rows: Type.Integer(),
  wrong: Type.Array(Type.String()),
});
type Finding = Static<typeof finding>;

const JEST = ['node_modules/jest/bin/jest.js', 'apps/.*/e2e/access', '--selectProjects', 'e2e', '--maxWorkers=2'];

const contexts = (): readonly string[] =>
  readdirSync('apps').filter((app) => existsSync(join('apps', app, 'e2e', 'access.e2e-spec.ts')));

/** Runs the end-to-end tests that call every operation as everybody. */
const proven = (): Readonly<{ isGreen: boolean; findings: readonly Finding[] }> => {
  const report = mkdtempSync(join(tmpdir(), 'kinerja-authz-'));
  try {
    const env = { ...process.env, ACCESS_REPORT: report };
    const { status } = spawnSync(process.execPath, JEST, { stdio: 'inherit', env });
    const findings = readdirSync(report).flatMap((file) => readJsonFile(finding, join(report, file)) ?? []);
    return { isGreen: status === 0, findings };
  } finally {
    remove(report);
  }
};

const inColumns = (first: string, others: readonly unknown[]): string =>
  first.padEnd(14) + others.map((one) => String(one).padStart(14)).join('');

type Sizes = readonly [operations: number, rows: number, wrong: number];
const sizesOf = ({ operations, rows, wrong }: Finding): Sizes => [operations, rows, wrong.length];

const printFindings = (findings: readonly Finding[]): void => {
  console.log(`\n${inColumns('context', ['operations', 'combinations', 'wrong'])}`);
  for (const one of findings) console.log(inColumns(one.context, sizesOf(one)));
  const sums = [0, 1, 2].map((at) => findings.reduce((sum, one) => sum + (sizesOf(one)[at] ?? 0), 0));
  console.log(inColumns('all', sums));
  for (const { context, wrong } of findings) for (const line of wrong) console.error(`wrong: ${context} ${line}`);
};

/** `npm run authz`: who may do what. The end-to-end tests do the work; this prints what they found. */
export const main = (): number => {
  const { isGreen, findings } = proven();
  printFindings(findings);
  const silent = contexts().filter((app) => !findings.some(({ context }) => context === app));
  for (const app of silent) console.error(`${app} told nothing`);
  return isGreen && silent.length === 0 ? 0 : 1;
};
