import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalKafka, type LocalKafka } from '@kinerja/local-kafka';
import { remove } from '@kinerja/tooling';
import { machine, withCluster } from '../shared/cluster';
import { writeDocument } from '../shared/document';
import { median } from '../shared/measure';
import type { Measured, Rate, Run } from './outbox';
import { commands } from './subjects/commands';
import { perMessage } from './subjects/per-message';
import { projection } from './subjects/projection';

const SUBJECTS = new Map<string, Measured>(
  Object.entries({ projection, commands, 'kafkajs-each-message': perMessage }),
);

const withKafka = async (run: (kafka: LocalKafka) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-bench-kafka-'));
  const kafka = await startLocalKafka({ folder, brokers: 1, users: [] });
  try {
    await run(kafka);
  } finally {
    await kafka.stop();
    remove(folder);
  }
};

const rowOf = (subject: string, load: number, rates: readonly Rate[]) => {
  const perSecond = rates.map((rate) => Math.round(rate.perSecond));
  return {
    ...{ subject, load, unit: 'effects/s', median: median(perSecond), p50Ms: null, p99Ms: null, rounds: perSecond },
    cpuMsPer1000: Math.round(median(rates.map(({ cpuMsPer1000 }) => cpuMsPer1000))),
  };
};

/** Every round visits every subject. */
const measured = async (run: Run, rounds: number, names: readonly string[]): Promise<ReadonlyMap<string, Rate[]>> => {
  const rates = new Map<string, Rate[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const subject = SUBJECTS.get(name);
      if (!subject) throw new Error(`nobody knows ${name}; known: ${[...SUBJECTS.keys()].join(', ')}`);
      const rate = await subject(run);
      rates.set(name, [...(rates.get(name) ?? []), rate]);
      const words = `${Math.round(rate.perSecond)}/s, ${Math.round(rate.cpuMsPer1000)} ms of processor per 1,000`;
      process.stderr.write(`${name} ${words}\n`);
    }
  return rates;
};

/** `npm run bench consumer`: effects a second of one service behind one Kafka broker. */
export const consumer = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      messages: { type: 'string', default: '20000' },
      only: { type: 'string' },
    },
  });
  const [rounds, messages] = [Number(values.rounds), Number(values.messages)];
  const names = values.only?.split(',') ?? [...SUBJECTS.keys()];
  await withCluster((postgres) =>
    withKafka(async (kafka) => {
      const rates = await measured({ postgres, kafka, messages }, rounds, names);
      const rows = [...rates].map(([name, list]) => rowOf(name, messages, list));
      console.table(rows.map(({ rounds: each, ...row }) => ({ ...row, rounds: each.join(' ') })));
      writeDocument(values.json, { name: 'consumer', machine: await machine(postgres), rounds, rows });
    }),
  );
};
