import Module from 'node:module';
import { join, relative, sep } from 'node:path';
import { transformFileSync } from '@swc/core';
import { expect } from 'expect';
import type * as FastCheck from 'fast-check';

/** One `it` of a spec. */
export type LoadedTest = Readonly<{ id: string; title: string; fileName: string; run: () => unknown }>;

// What the specs get: there is another copy of it for `import`.
const fc = require('fast-check') as typeof FastCheck;
fc.configureGlobal({ seed: 1, endOnFailure: true });

/**
 * The same examples for every mutant, at most a hundred of each property, and no search for a smaller one: that a test fails is
 * all that is asked. More examples could only kill more.
 */
const MOST_EXAMPLES = 100;
const assert = (
  property: FastCheck.IRawProperty<unknown>,
  { numRuns = MOST_EXAMPLES, ...rest }: FastCheck.Parameters<unknown> = {},
): unknown => fc.assert(property, { ...rest, numRuns: Math.min(numRuns, MOST_EXAMPLES) });
const tamed = { ...fc, assert };
const fewExamples = { ...tamed, __esModule: true, default: tamed };

/** What Node's own loader of `require` can be told and its types do not know. */
type Loader = {
  _load: (request: string, ...rest: readonly unknown[]) => unknown;
  _extensions: Record<string, (module: { _compile: (code: string, file: string) => void }, file: string) => void>;
};
const loader = Module as unknown as Loader;

/** The instrumented files do not change while the process lives, so they are compiled once. */
const compiled = new Map<string, string>();
const compiledCode = (file: string): string => {
  const code = compiled.get(file) ?? transformFileSync(file).code;
  compiled.set(file, code);
  return code;
};

const load = loader._load;
loader._load = (request, ...rest) => (request === 'fast-check' ? fewExamples : load(request, ...rest));
loader._extensions['.ts'] = (module, file) => module._compile(compiledCode(file), file);

type Body = (...row: readonly unknown[]) => unknown;

const rowsOf = (table: readonly unknown[]): readonly (readonly unknown[])[] =>
  table.every((row) => Array.isArray(row)) ? (table as readonly unknown[][]) : table.map((row) => [row]);

const withEach = <Named extends (title: string, body: () => unknown) => void>(named: Named) =>
  Object.assign(named, {
    each: (table: readonly unknown[]) => (title: string, body: Body) =>
      rowsOf(table).forEach((row) => named(title, () => body(...row))),
  });

/** Loads the specs and gives their tests; all of the project, in which the mutants are, is loaded anew with them. */
export const loadTests = (sandbox: string, project: string, specs: readonly string[]): readonly LoadedTest[] => {
  const own = join(sandbox, project) + sep;
  for (const file of Object.keys(require.cache)) if (file.startsWith(own)) delete require.cache[file];
  const tests: LoadedTest[] = [];
  const titles: string[] = [];
  let fileName = '';
  const it = withEach((title, run) => {
    const name = [...titles, title].join(' ');
    const twins = tests.filter((test) => test.fileName === fileName && test.title === name).length;
    // The sandbox has another name each time; the id must not, so that a later run knows the test again.
    tests.push({ id: `${relative(sandbox, fileName)} ${name} #${twins + 1}`, title: name, fileName, run });
  });
  const describe = withEach((title, body) => {
    titles.push(title);
    body();
    titles.pop();
  });
  Object.assign(globalThis, { it, describe, expect });
  for (const spec of specs) {
    fileName = spec;
    require(spec);
  }
  return tests;
};
