import { parseArgs } from 'node:util';
import { wholeNumber } from '@kinerja/tooling';

/** `running`: a city that runs already and may be spoilt. `workers`: requests at a time. */
export type FuzzOptions = Readonly<{
  cases: number;
  seed: number;
  workers: number;
  running?: Readonly<{ url: string; home: string }>;
  json?: string;
}>;

const text = (value: string) => ({ type: 'string', default: value }) as const;
const optional = { type: 'string' } as const;

const runningOf = (url: string | undefined, home: string | undefined): Pick<FuzzOptions, 'running'> => {
  if (url === undefined && home === undefined) return {};
  if (url === undefined || home === undefined) throw new Error('--url and --home go together');
  return { running: { url, home } };
};

/** @throws Error with what is wrong. */
export const fuzzOptions = (args: readonly string[]): FuzzOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ cases: text('10000'), seed: text('1'), workers: text('12') },
      ...{ url: optional, home: optional, json: optional },
    },
  });
  return {
    cases: wholeNumber('cases', values.cases),
    seed: wholeNumber('seed', values.seed),
    workers: wholeNumber('workers', values.workers, 1),
    ...runningOf(values.url, values.home),
    ...(values.json !== undefined && { json: values.json }),
  };
};
