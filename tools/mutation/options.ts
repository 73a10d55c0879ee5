import { join } from 'node:path';
import type { LogLevel, PartialStrykerOptions } from '@stryker-mutator/api/core';
import type { MeasuredProject } from './projects';

/** What Stryker remembers of a project between two runs; not kept in git, a full run makes it anew. */
export const incrementalFileOf = ({ name }: MeasuredProject): string => `tmp/mutation/${name}.incremental.json`;

/**
 * Stryker's options for one project. Nothing is ignored: what only runs while a module loads (a regular expression, a table) is
 * mutated too, and every spec of the project is loaded anew for it.
 */
export const optionsFor = (
  project: MeasuredProject,
  mutate: readonly string[],
  fresh: boolean,
): PartialStrykerOptions => ({
  mutate: [...mutate],
  testRunner: 'in-process',
  plugins: [join(__dirname, 'stryker-plugin.cjs')],
  project: project.folder,
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  concurrency: 1,
  ignorePatterns: ['**', '!libs/**', '!.swcrc', '!package.json'],
  tempDirName: 'tmp/mutation/sandboxes',
  incremental: true,
  force: fresh,
  incrementalFile: incrementalFileOf(project),
  reporters: ['html'],
  htmlReporter: { fileName: `tmp/mutation/${project.name}.html` },
  logLevel: 'error' as LogLevel,
  allowConsoleColors: false,
});
