import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { equivalents } from './equivalents';
import { incrementalFileOf, optionsFor } from './options';
import type { MeasuredProject } from './projects';
import { placed, score, type Equivalent, type Score } from './score';
import { sourcesOf } from './sources';

type Incremental = Readonly<{
  files: Readonly<Record<string, { mutants: readonly Readonly<{ static?: boolean }>[] }>>;
}>;

/** Stryker knows no test of what runs while a module loads, so it would never test such a mutant again: its outcome is forgotten. */
const forgetWhatLoads = (project: MeasuredProject): void => {
  const path = incrementalFileOf(project);
  if (!existsSync(path)) return;
  const known = JSON.parse(readFileSync(path, 'utf8')) as Incremental;
  for (const file of Object.values(known.files)) file.mutants = file.mutants.filter((mutant) => mutant.static !== true);
  writeFileSync(path, JSON.stringify(known));
};

type Settings = Readonly<{
  /** Only these sources. */
  changed: readonly string[] | undefined;
  fresh: boolean;
}>;

export type Measured = Score<ReturnType<typeof placed>[number]> &
  Readonly<{ equivalents: readonly Equivalent[]; seconds: number }>;

/** Undefined where there is nothing of the project to mutate. */
export const measure = async (
  project: MeasuredProject,
  { changed, fresh }: Settings,
): Promise<Measured | undefined> => {
  const sources = sourcesOf(project, changed);
  if (sources.length === 0) return undefined;
  const { Stryker } = await import('@stryker-mutator/core');
  const started = performance.now();
  forgetWhatLoads(project);
  const mutants = await new Stryker(optionsFor(project, sources, fresh)).runMutationTest();
  const files = mutants.map((mutant) => ({ ...mutant, fileName: relative(process.cwd(), mutant.fileName) }));
  const measured = new Set(files.map(({ fileName }) => fileName));
  const own = equivalents.filter(({ file }) => (changed ? measured.has(file) : file.startsWith(`${project.folder}/`)));
  const row = score(
    project,
    placed(files, (file) => readFileSync(file, 'utf8')),
    own,
  );
  return { ...row, equivalents: own, seconds: Math.round((performance.now() - started) / 1000) };
};
