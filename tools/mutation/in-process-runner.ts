// A test runner of Stryker for specs that are pure: modules and specs are loaded once and every mutant is switched on and off in
// the same process, which takes milliseconds where a Jest run for each mutant takes a second. It knows `describe`, `it`, `it.each`
// and Jest's own `expect`; a spec that needs more does not load here, which ends the run and says so.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import { errorWords } from '@kinerja/diagnostics';
import { loadTests, type LoadedTest } from './spec-loader';

/** Undefined is a value here: what was switched on is switched off by it. */
type Switches = { [Name in keyof InstrumenterContext]: InstrumenterContext[Name] | undefined };
const world: typeof globalThis & { __stryker__?: Switches } = globalThis;
/** What the instrumented sources look at to know which mutant is on; they keep this very object. */
const switches = (world.__stryker__ ??= {});

const runTest = async ({ id, title, fileName, run }: LoadedTest): Promise<TestResult> => {
  const started = performance.now();
  const about = () => ({ id, name: title, fileName, timeSpentMs: performance.now() - started });
  try {
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: errorWords(error) };
  }
};

class InProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  private readonly sandbox = process.cwd();
  private readonly project: string;
  private readonly specs: readonly string[];
  private readonly durations = new Map<string, number>();
  private tests: readonly LoadedTest[] | undefined;

  constructor(options: StrykerOptions) {
    this.project = String(options['project']);
    this.specs = readdirSync(this.project, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.spec.ts'))
      .toSorted()
      .map((file) => join(this.sandbox, this.project, file));
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage = { static: {}, perTest: {} };
    Object.assign(switches, { activeMutant: undefined, mutantCoverage });
    const tests: TestResult[] = [];
    for (const test of this.loadTests()) {
      switches.currentTestId = test.id;
      const result = await runTest(test);
      tests.push(result);
      this.durations.set(test.id, result.timeSpentMs);
    }
    switches.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** A mutant counts as killed by a test that passes again without it; else a mutant before it left something behind. */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const result = await this.runWith(options);
    if (options.mutantActivation === 'static') this.tests = undefined;
    else if ('killedBy' in result && !(await this.passes(result.killedBy))) {
      this.tests = undefined;
      return this.runWith(options);
    }
    return result;
  }

  private async runWith(options: MutantRunOptions): Promise<MutantRunResult> {
    const { hitLimit } = options;
    Object.assign(switches, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      const tests = await this.runMutated(options);
      const timeout = determineHitLimitReached(switches.hitCount, hitLimit);
      return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
    } catch (error) {
      const stack = error instanceof Error ? error.stack : undefined;
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: stack ?? errorWords(error) });
    } finally {
      Object.assign(switches, { activeMutant: undefined, hitCount: undefined });
    }
  }

  /** What runs while a module loads is mutated before the specs are loaded anew. */
  private async runMutated({
    activeMutant,
    testFilter,
    disableBail,
    mutantActivation,
  }: MutantRunOptions): Promise<TestResult[]> {
    if (mutantActivation === 'static') {
      this.tests = undefined;
      switches.activeMutant = activeMutant.id;
    }
    this.tests ??= this.quickestFirst();
    switches.activeMutant = activeMutant.id;
    return this.run(testFilter, disableBail);
  }

  private loadTests(): readonly LoadedTest[] {
    return loadTests(this.sandbox, this.project, this.specs);
  }

  /** Most mutants fall to an example already; the long searches of properties are for the others. */
  private quickestFirst(): readonly LoadedTest[] {
    const duration = ({ id }: LoadedTest): number => this.durations.get(id) ?? 0;
    return this.loadTests().toSorted((one, other) => duration(one) - duration(other));
  }

  private async run(ids: readonly string[] | undefined, goesOn: boolean): Promise<TestResult[]> {
    const wanted = ids && new Set(ids);
    const results: TestResult[] = [];
    for (const test of this.tests ?? []) {
      if (wanted && !wanted.has(test.id)) continue;
      const result = await runTest(test);
      results.push(result);
      if (result.status === TestStatus.Failed && !goesOn) break;
    }
    return results;
  }

  private async passes(ids: readonly string[]): Promise<boolean> {
    return (await this.run(ids, false)).every(({ status }) => status === TestStatus.Success);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

export const strykerValidationSchema = {
  type: 'object',
  properties: { project: { description: 'Folder of the sources and their specs, from the root', type: 'string' } },
};
