// Plain JavaScript: Nx loads it by itself, before anything is compiled.
// A plugin of Nx: what can be run in a project follows from the files it has, so that no project.json says it again.
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.mjs';
import { kindOf } from './kinds.mjs';

/** `readByTests`: what a project reads at run time from outside, by its project.json (docs/testing.md). */
const CHECKED = ['default', '^production', 'checking'];
const TESTED = ['default', 'readByTests', '^production', '^readByTests', 'running'];

const target = (executor, inputs) => ({ executor: `./tools/nx:${executor}`, inputs, cache: true });

const targetsOf = (files) => {
  const specs = [...new Set(files.map(kindOf))].filter((kind) => kind !== undefined);
  return {
    ...(files.some((path) => /\.tsx?$/.test(path)) && { typecheck: target('tsc', CHECKED) }),
    lint: target('eslint', CHECKED),
    ...Object.fromEntries(specs.map((kind) => [`test-${kind}`, target('jest', TESTED)])),
  };
};

const projectAt = (configFile, workspaceRoot) => {
  const root = dirname(configFile);
  return { [root]: { targets: targetsOf(filesBelow(join(workspaceRoot, root))) } };
};

export const name = 'kinerja-targets';

export const createNodes = [
  '{apps,libs,tools}/**/project.json',
  (configFiles, _options, { workspaceRoot }) =>
    configFiles.map((configFile) => [configFile, { projects: projectAt(configFile, workspaceRoot) }]),
];
