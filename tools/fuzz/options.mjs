import { parseArgs } from 'node:util';

const USAGE =
  'usage: npm run fuzz -- [--cases N] [--seed S] [--workers W≥1] [--json FILE] [--url ADDRESS --home FOLDER]; all numbers whole';

const NUMBERS = { cases: 10_000, seed: 1, workers: 12 };

/** @throws Error with the usage. `url` and `home`: a city that runs already and may be spoilt. */
export const fuzzOptions = (args) => {
  const text = { type: 'string' };
  const numbers = Object.fromEntries(
    Object.entries(NUMBERS).map(([name, value]) => [name, { ...text, default: String(value) }]),
  );
  try {
    const { values } = parseArgs({ args, options: { ...numbers, json: text, url: text, home: text } });
    for (const name of Object.keys(NUMBERS)) values[name] = Number(values[name]);
    const isGood =
      Object.keys(NUMBERS).every((name) => Number.isInteger(values[name]) && values[name] >= 0) && values.workers >= 1;
    if (isGood && (values.url === undefined) === (values.home === undefined)) return values;
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`, { cause: error });
  }
  throw new Error(USAGE);
};
