// `npm run mutation -- [project…] [--since REF] [--fresh] [--json FILE]`: changes the code in thousands of small ways and looks which of
// them no spec notices (docs/mutation.md). A later run tests only what changed; `--fresh` forgets the earlier ones, `--since` takes the
// sources that differ from a commit. Ends with 1 when a project kills less than its least share.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { endWithNpm } from './end-with-npm.mjs';
import { equivalents } from './mutation/equivalents.mjs';
import { incrementalFileOf, optionsFor } from './mutation/options.mjs';
import { projects } from './mutation/projects.mjs';
import { placed, score } from './mutation/score.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm run mutation -- [project…] [--since REF] [--fresh] [--json FILE]

Changes the code in thousands of small ways and tells which of them no spec notices.

  project…      ${projects.map(({ name }) => name).join(', ')}; all where none is named
  --since REF   only sources that differ from a commit
  --fresh       forgets earlier runs
  --json FILE   also writes the result as JSON`);

const { Stryker } = await import('@stryker-mutator/core');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { since: { type: 'string' }, fresh: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const unknown = positionals.filter((name) => !projects.some((project) => project.name === name));
if (unknown.length > 0) {
  console.error(`no project ${unknown.join(', ')}; known: ${projects.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const changedSince = (commit) => {
  const diff = spawnSync('git', ['diff', '--name-only', '--diff-filter=d', commit, '--', 'libs'], { encoding: 'utf8' });
  if (diff.status === 0) return diff.stdout.split('\n');
  console.error(`no commit ${commit}`);
  return process.exit(2);
};
const changed = values.since === undefined ? undefined : changedSince(values.since);

/** The sources to mutate: all of the project, or of those only what changed. */
const sourcesOf = ({ folder }) => {
  const all = [`${folder}/src/**/*.ts`, '!**/*.spec.ts', '!**/*.fixtures.ts'];
  if (!changed) return all;
  return changed.filter(
    (file) => file.startsWith(`${folder}/src/`) && /^(?!.*\.(spec|fixtures)\.ts$).*\.ts$/.test(file),
  );
};

/** Stryker knows no test of what runs while a module loads, so it would never test such a mutant again: its outcome is forgotten. */
const forgetWhatLoads = (project) => {
  const path = incrementalFileOf(project);
  if (!existsSync(path)) return;
  const known = JSON.parse(readFileSync(path, 'utf8'));
  for (const file of Object.values(known.files)) file.mutants = file.mutants.filter((mutant) => mutant.static !== true);
  writeFileSync(path, JSON.stringify(known));
};

endWithNpm();
mkdirSync('tmp/mutation', { recursive: true });
const rows = [];
for (const project of projects) {
  const sources = sourcesOf(project);
  if ((positionals.length > 0 && !positionals.includes(project.name)) || sources.length === 0) continue;
  const started = performance.now();
  forgetWhatLoads(project);
  const mutants = await new Stryker(optionsFor(project, sources, values.fresh)).runMutationTest();
  const files = mutants.map((mutant) => ({ ...mutant, fileName: relative(process.cwd(), mutant.fileName) }));
  const measured = new Set(files.map(({ fileName }) => fileName));
  const own = equivalents.filter(({ file }) => (changed ? measured.has(file) : file.startsWith(`${project.folder}/`)));
  const row = score(
    project,
    placed(files, (file) => readFileSync(file, 'utf8')),
    own,
  );
  rows.push({ ...row, equivalents: own, seconds: Math.round((performance.now() - started) / 1000) });
  for (const { file, at, mutatorName, from, to } of row.survivors)
    console.log(`${file}:${at} ${mutatorName}: ${from} → ${to}`);
}

console.log('\nEquivalent, left out of the score:');
for (const { file, from, to, why } of rows.flatMap((row) => row.equivalents))
  console.log(`${file}: ${from} → ${to}: ${why}`);
console.table(
  rows.map(({ name, killed, timedOut, survived, equivalent, percent, least, seconds }) => ({
    name, killed, timedOut, survived, equivalent, percent: percent.toFixed(1), least, seconds,
  })), // prettier-ignore
);
if (values.json) writeFileSync(values.json, JSON.stringify(rows, null, 2));
const faults = rows.flatMap((row) => row.faults);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
