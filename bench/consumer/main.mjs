// npm run bench consumer [-- --json FILE --rounds N --messages N]: effects/s of one service behind one Kafka broker.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, withCluster } from '../shared/cluster.mjs';
import { lib } from '../shared/dist.mjs';
import { median } from '../shared/measure.mjs';
import { commands } from './subjects/commands.mjs';
import { perMessage } from './subjects/per-message.mjs';
import { projection } from './subjects/projection.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    messages: { type: 'string', default: '20000' },
    only: { type: 'string' },
  },
});
const all = { projection, commands, 'kafkajs-each-message': perMessage };

const withKafka = async (run) => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-bench-kafka-'));
  const kafka = await lib('local-kafka').startLocalKafka({ folder, brokers: 1, users: [] });
  try {
    return await run(kafka);
  } finally {
    await kafka.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const rowOf = (subject, rates) => ({
  ...{ subject, load: Number(values.messages), unit: 'effects/s', median: Math.round(median(rates.map(({ perSecond }) => perSecond))) },
  ...{ p50Ms: null, p99Ms: null, rounds: rates.map(({ perSecond }) => Math.round(perSecond)) },
  cpuMsPer1000: Math.round(median(rates.map(({ cpuMsPer1000 }) => cpuMsPer1000))),
});

await withCluster((postgres) =>
  withKafka(async (kafka) => {
    const rates = new Map();
    const names = values.only?.split(',') ?? Object.keys(all);
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const name of names) {
        const run = await all[name]({ postgres, kafka, messages: Number(values.messages), round });
        rates.set(name, [...(rates.get(name) ?? []), run]);
        process.stderr.write(`${name} ${Math.round(run.perSecond)}/s, ${Math.round(run.cpuMsPer1000)} ms of processor per 1,000\n`);
      }
    const rows = [...rates].map(([name, list]) => rowOf(name, list));
    console.table(Object.fromEntries(rows.map((row) => [row.subject, { 'effects/s': row.median, 'cpu ms/1000': row.cpuMsPer1000, rounds: row.rounds.join(' ') }])));
    const document = { name: 'consumer', machine: await machine(postgres), rounds: Number(values.rounds), rows };
    if (values.json) writeFileSync(values.json, `${JSON.stringify(document, null, 2)}\n`);
  }),
);
