import { parseArgs } from 'node:util';
import type { Edition } from '@kinerja/installation';
import { wholeNumber } from '@kinerja/tooling';

/** Counts: `kills`, `freeze`, `wires` (faults of the wires); `rate`: commands a second of the load; `brokerOutage`: seconds. */
export type ChaosOptions = Readonly<{
  kills: number;
  seed: number;
  size: number;
  agencies: number;
  rate: number;
  freeze: number;
  wires: number;
  brokerOutage: number;
  edition: Edition;
  json?: string;
}>;

const text = (value: string) => ({ type: 'string', default: value }) as const;

const editionOf = (word: string): Edition => {
  if (word === 'embedded' || word === 'distributed') return word;
  throw new Error(`--edition is embedded or distributed, not "${word}"`);
};

/** @throws Error with what is wrong. */
export const chaosOptions = (args: readonly string[]): ChaosOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: text('10'),
      seed: text('1'),
      size: text('40'),
      agencies: text('1'),
      rate: text('12'),
      freeze: text('2'),
      wires: text('4'),
      'broker-outage': text('0'),
      edition: text('distributed'),
      json: { type: 'string' },
    },
  });
  return {
    kills: wholeNumber('kills', values.kills),
    seed: wholeNumber('seed', values.seed),
    size: wholeNumber('size', values.size, 7),
    agencies: wholeNumber('agencies', values.agencies, 1),
    rate: wholeNumber('rate', values.rate, 1),
    freeze: wholeNumber('freeze', values.freeze),
    wires: wholeNumber('wires', values.wires),
    brokerOutage: wholeNumber('broker-outage', values['broker-outage']),
    edition: editionOf(values.edition),
    ...(values.json !== undefined && { json: values.json }),
  };
};
