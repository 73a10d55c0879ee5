import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run chaos -- [options]; all numbers whole

People work and a payroll is run while processes are killed and frozen and wires spoilt; then everything heals, and what was
acknowledged is compared with what is there. Exit status 1 when anything was lost or doubled.

  --kills N             processes killed (default: 10)
  --seed S              of what is done to which process and when (default: 1)
  --size M              people of the agency that runs a payroll, 7 or more (default: 40)
  --agencies N          agencies under load, 1 or more (default: 1)
  --rate N              commands a second of the load (default: 12)
  --freeze N            processes stopped for a while (default: 2)
  --wires N             faults of the wires between processes (default: 4)
  --broker-outage N     seconds that Kafka is away (default: 0)
  --edition E           embedded or distributed (default: distributed)
  --json FILE           write the report as one JSON document`;

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
