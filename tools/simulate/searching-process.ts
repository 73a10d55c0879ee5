import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { compiled, readJson } from '@kinerja/tooling';
import { Type, type Static } from 'typebox';

const found = Type.Object({
  schedules: Type.Integer(),
  steps: Type.Integer(),
  faults: Type.Integer(),
  acknowledged: Type.Integer(),
  failure: Type.Optional(
    Type.Object({ seed: Type.Integer(), violations: Type.Array(Type.String()), words: Type.String() }),
  ),
});
/** What came of some schedules; `failure`: the smallest schedule that breaks an invariant. */
export type Found = Static<typeof found>;

export type SearchingProcess = Readonly<{
  search: (from: number, count: number) => Promise<Found>;
  end: () => void;
}>;

/** Little is asked of the PostgreSQL within: compiling it for speed would cost more than it saves. */
const FLAGS = ['--max-semi-space-size=32', '--liftoff-only'];
const PROGRAM = 'libs/simulation/src/simulate.main.js';

/** Answers line by line; it lives as long as the search, because it is slow until it is warm. */
export const startSearchingProcess = (): SearchingProcess => {
  const child = spawn(process.execPath, [...FLAGS, compiled(PROGRAM)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`a process of the simulation ended with ${code}`)));
  });
  ended.catch(() => undefined);
  // A line to a process that has ended; why it ended is told by `ended`.
  child.stdin.on('error', () => undefined);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const search = async (from: number, count: number): Promise<Found> => {
    child.stdin.write(`${from} ${count}\n`);
    const next = await Promise.race([answers.next(), ended]);
    return next.done === true ? ended : readJson(found, next.value, 'a process of the simulation');
  };
  return { search, end: () => child.stdin.end() };
};
