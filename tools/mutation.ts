import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { optionsOf, writeJson } from '@kinerja/tooling';
import { measure, type Measured } from './mutation/measure';
import { projects, type MeasuredProject } from './mutation/projects';
import { sourcesChangedSince } from './mutation/sources';

type Options = Readonly<{
  projects: readonly MeasuredProject[];
  /** Only these sources; all where there is none. */
  changed: readonly string[] | undefined;
  fresh: boolean;
  json: string | undefined;
}>;

/** @throws Error for a project or a commit that nobody knows. */
const read = (args: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { since: { type: 'string' }, fresh: { type: 'boolean', default: false }, json: { type: 'string' } },
  });
  const names = projects.map(({ name }) => name);
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no project ${unknown.join(', ')}; known: ${names.join(', ')}`);
  return {
    projects: projects.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
    changed: values.since === undefined ? undefined : sourcesChangedSince(values.since),
    fresh: values.fresh,
    json: values.json,
  };
};

const printSurvivors = ({ survivors }: Measured): void => {
  for (const { file, at, mutatorName, from, to } of survivors)
    console.log(`${file}:${at} ${mutatorName}: ${from} → ${to}`);
};

const print = (rows: readonly Measured[]): void => {
  console.log('\nEquivalent, left out of the score:');
  for (const { file, from, to, why } of rows.flatMap((row) => row.equivalents))
    console.log(`${file}: ${from} → ${to}: ${why}`);
  const table = rows.map(({ name, killed, timedOut, survived, equivalent, percent, least, seconds }) => {
    const counts = { name, killed, timedOut, survived, equivalent };
    return { ...counts, percent: percent.toFixed(1), least, seconds };
  });
  console.table(table);
};

/**
 * `npm run mutation -- [project…] [--since REF] [--fresh] [--json FILE]`: changes the code in thousands of small ways and looks which of
 * them no spec notices (docs/mutation.md). A later run tests only what changed; `--fresh` forgets the earlier ones, `--since` takes the
 * sources that differ from a commit. Ends with 1 when a project kills less than its least share.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const { projects: asked, changed, fresh, json } = optionsOf('mutation', read, args);
  mkdirSync('tmp/mutation', { recursive: true });
  const rows: Measured[] = [];
  for (const project of asked) {
    const row = await measure(project, { changed, fresh });
    if (row === undefined) continue;
    rows.push(row);
    printSurvivors(row);
  }
  print(rows);
  if (json !== undefined) writeJson(json, rows);
  const faults = rows.flatMap((row) => row.faults);
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
};
