import { parseArgs } from 'node:util';

const USAGE =
  'usage: npm run chaos -- [--kills N] [--seed S] [--size M≥7] [--agencies N≥1] [--rate PER_SECOND] [--broker-outage SECONDS]\n' +
  '       [--freeze N] [--wires N] [--edition embedded|distributed] [--json FILE]; all numbers whole';

const NUMBERS = { kills: 10, seed: 1, size: 40, agencies: 1, rate: 12, 'broker-outage': 0, freeze: 2, wires: 4 };

const isOption = (values, name, least) => Number.isInteger(values[name]) && values[name] >= least;

/** @throws Error with the usage. Counts: `kills`, `freeze`, `wires` (faults of the wires); `rate`: commands a second of the load. */
export const chaosOptions = (args) => {
  const texts = Object.fromEntries(
    Object.entries(NUMBERS).map(([name, value]) => [name, { type: 'string', default: String(value) }]),
  );
  const edition = { type: 'string', default: 'distributed' };
  try {
    const { values } = parseArgs({ args, options: { ...texts, edition, json: { type: 'string' } } });
    for (const name of Object.keys(NUMBERS)) values[name] = Number(values[name]);
    const isGood =
      Object.keys(NUMBERS).every((name) => isOption(values, name, 0)) &&
      isOption(values, 'size', 7) &&
      isOption(values, 'agencies', 1) &&
      ['embedded', 'distributed'].includes(values.edition);
    if (isGood) return { ...values, brokerOutage: values['broker-outage'] };
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`, { cause: error });
  }
  throw new Error(USAGE);
};
