import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run fuzz -- [options]; all numbers whole

Every route of every service and every cell of every import gets bad input, by kind and in requests that are right otherwise.
Exit status 1 when one is answered with 5xx, a read model stops or verify finds a fault.

  --cases N             requests (default: 10000)
  --seed S              of what is sent (default: 1)
  --workers W           requests at a time, 1 or more (default: 12)
  --url ADDRESS         of a city that runs already and may be spoilt, with --home (default: one of its own)
  --home FOLDER         of that city
  --json FILE           write the report as one JSON document`;

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
