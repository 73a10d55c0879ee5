// npm run bench append [-- --json FILE --rounds N --seconds S --events N]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machine, withCluster } from '../shared/cluster.mjs';
import { readSide } from './read-side.mjs';
import { LOADS, runRounds } from './rounds.mjs';
import { emmett } from './subjects/emmett.mjs';
import { kinerja } from './subjects/kinerja.mjs';
import { messageDb } from './subjects/message-db.mjs';
import { insert500, insertEach } from './subjects/plain-insert.mjs';
import { printTable } from './table.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
    loads: { type: 'string', default: LOADS.join(',') },
    only: { type: 'string' },
    events: { type: 'string', default: '200000' },
  },
});

const all = { kinerja, emmett, 'message-db': messageDb, 'insert-each': insertEach, 'insert-500': insert500 };
const rounds = Number(values.rounds);

const appends = async (postgres) => {
  const names = values.only?.split(',') ?? Object.keys(all);
  const subjects = await Promise.all(names.map((name) => all[name](postgres)));
  const settings = { rounds, milliseconds: Number(values.seconds) * 1000, loads: values.loads.split(',').map(Number) };
  const rows = await runRounds(subjects, settings, (round) => process.stderr.write(`round ${round} of ${rounds}\r`));
  for (const { name, verify } of subjects) {
    const report = await verify?.();
    if (report) console.log(`${name}: ${report.events} events verified, ${report.clean ? 'clean' : JSON.stringify(report.checks)}`);
    if (report?.clean === false) process.exitCode = 1;
  }
  for (const { close } of subjects) await close();
  return rows;
};

await withCluster(async (postgres) => {
  const rows = await appends(postgres);
  printTable(rows);
  if (Number(values.events) > 0) rows.push(...(await readSide(postgres, Number(values.events))));
  const document = { name: 'append', machine: await machine(postgres), rounds, rows };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(document, null, 2)}\n`);
});
