import { spawnSync } from 'node:child_process';
import type { MeasuredProject } from './projects';

/** Files of the libs that differ from a commit. @throws Error where there is no such commit. */
export const sourcesChangedSince = (commit: string): readonly string[] => {
  const diff = spawnSync('git', ['diff', '--name-only', '--diff-filter=d', commit, '--', 'libs'], { encoding: 'utf8' });
  if (diff.status !== 0) throw new Error(`no commit ${commit}`);
  return diff.stdout.split('\n');
};

/** What of a project is mutated, as globs: all its sources, or of those only what changed. */
export const sourcesOf = ({ folder }: MeasuredProject, changed: readonly string[] | undefined): readonly string[] => {
  if (!changed) return [`${folder}/src/**/*.ts`, '!**/*.spec.ts', '!**/*.fixtures.ts'];
  return changed.filter(
    (file) => file.startsWith(`${folder}/src/`) && /^(?!.*\.(spec|fixtures)\.ts$).*\.ts$/.test(file),
  );
};
