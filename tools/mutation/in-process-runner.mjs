// A test runner of Stryker for specs that are pure: modules and specs are loaded once and every mutant is switched on and off in
// the same process, which takes milliseconds where a Jest run for each mutant takes a second. It knows `describe`, `it`, `it.each`
// and Jest's own `expect`; a spec that needs more does not load here, which ends the run and says so.
import { readdirSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { transformFileSync } from '@swc/core';
import { expect } from 'expect';

const require = createRequire(import.meta.url);
/** What the specs get: there is another copy of it for `import`. */
const fc = require('fast-check');
fc.configureGlobal({ seed: 1, endOnFailure: true });

/**
 * The same examples for every mutant, at most a hundred of each property, and no search for a smaller one: that a test fails is
 * all that is asked. More examples could only kill more.
 */
const MOST_EXAMPLES = 100;
const assert = (property, { numRuns = MOST_EXAMPLES, ...rest } = {}) =>
  fc.assert(property, { ...rest, numRuns: Math.min(numRuns, MOST_EXAMPLES) });
const tamed = { ...fc, assert };
const fewExamples = { ...tamed, __esModule: true, default: tamed };

const load = Module._load;
Module._load = (request, ...rest) => (request === 'fast-check' ? fewExamples : load(request, ...rest));

/** What the instrumented sources look at to know which mutant is on; they keep this very object. */
const switches = (globalThis.__stryker__ ??= {});

/** The instrumented files do not change while the process lives, so they are compiled once. */
const compiled = new Map();
Module._extensions['.ts'] = (module, file) => {
  if (!compiled.has(file)) compiled.set(file, transformFileSync(file).code);
  module._compile(compiled.get(file), file);
};

const rowsOf = (table) => (table.every(Array.isArray) ? table : table.map((row) => [row]));

/** Loads the specs and gives their tests; all of the project, in which the mutants are, is loaded anew with them. */
const loadTests = (sandbox, project, specs) => {
  const own = join(sandbox, project) + sep;
  for (const file of Object.keys(require.cache)) if (file.startsWith(own)) delete require.cache[file];
  const tests = [];
  const titles = [];
  let fileName = '';
  const it = (title, run) => {
    const name = [...titles, title].join(' ');
    const twins = tests.filter((test) => test.fileName === fileName && test.title === name).length;
    // The sandbox has another name each time; the id must not, so that a later run knows the test again.
    tests.push({ id: `${relative(sandbox, fileName)} ${name} #${twins + 1}`, title: name, fileName, run });
  };
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  for (const named of [it, describe])
    named.each = (table) => (title, body) => rowsOf(table).forEach((row) => named(title, () => body(...row)));
  Object.assign(globalThis, { it, describe, expect });
  for (const spec of specs) {
    fileName = spec;
    require(spec);
  }
  return tests;
};

const runTest = async ({ id, title, fileName, run }) => {
  const started = performance.now();
  const about = () => ({ id, name: title, fileName, timeSpentMs: performance.now() - started });
  try {
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
  }
};

class InProcessRunner {
  static inject = tokens(commonTokens.options);
  #sandbox = process.cwd();
  #project;
  #specs;
  #tests;
  #durations = new Map();

  constructor({ project }) {
    this.#project = project;
    this.#specs = readdirSync(project, { recursive: true })
      .filter((file) => file.endsWith('.spec.ts'))
      .sort()
      .map((file) => join(this.#sandbox, project, file));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    switches.activeMutant = undefined;
    switches.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const test of loadTests(this.#sandbox, this.#project, this.#specs)) {
      switches.currentTestId = test.id;
      tests.push(await runTest(test));
      this.#durations.set(test.id, tests.at(-1).timeSpentMs);
    }
    switches.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: switches.mutantCoverage };
  }

  /** A mutant counts as killed by a test that passes again without it; else a mutant before it left something behind. */
  async mutantRun(options) {
    const result = await this.#runWith(options);
    if (options.mutantActivation === 'static') this.#tests = undefined;
    else if (result.killedBy !== undefined && !(await this.#passes(result.killedBy))) {
      this.#tests = undefined;
      return this.#runWith(options);
    }
    return result;
  }

  async #runWith({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    if (mutantActivation === 'static') this.#tests = undefined;
    Object.assign(switches, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      if (mutantActivation === 'static') switches.activeMutant = activeMutant.id;
      this.#tests ??= this.#quickestFirst();
      switches.activeMutant = activeMutant.id;
      const tests = await this.#run(testFilter, disableBail);
      const timeout = determineHitLimitReached(switches.hitCount, hitLimit);
      return timeout ?? toMutantRunResult({ status: DryRunStatus.Complete, tests });
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    } finally {
      switches.activeMutant = undefined;
      switches.hitCount = undefined;
    }
  }

  /** Most mutants fall to an example already; the long searches of properties are for the others. */
  #quickestFirst() {
    const duration = ({ id }) => this.#durations.get(id) ?? 0;
    return loadTests(this.#sandbox, this.#project, this.#specs).sort((one, other) => duration(one) - duration(other));
  }

  async #run(ids, goOn) {
    const wanted = ids && new Set(ids);
    const results = [];
    for (const test of this.#tests) {
      if (wanted && !wanted.has(test.id)) continue;
      results.push(await runTest(test));
      if (results.at(-1).status === TestStatus.Failed && !goOn) break;
    }
    return results;
  }

  async #passes(ids) {
    return (await this.#run(ids, false)).every(({ status }) => status === TestStatus.Success);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

export const strykerValidationSchema = {
  type: 'object',
  properties: { project: { description: 'Folder of the sources and their specs, from the root', type: 'string' } },
};
