import { parseArgs } from 'node:util';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { machine, withCluster } from '../shared/cluster';
import { writeDocument, type Row } from '../shared/document';
import { readSide } from './read-side';
import { LOADS, runRounds } from './rounds';
import type { MakeSubject, Subject } from './subject';
import { emmett } from './subjects/emmett';
import { kinerja } from './subjects/kinerja';
import { messageDb } from './subjects/message-db';
import { insert500, insertEach } from './subjects/plain-insert';
import { printTable } from './table';

const SUBJECTS = new Map<string, MakeSubject>(
  Object.entries({ kinerja, emmett, 'message-db': messageDb, 'insert-each': insertEach, 'insert-500': insert500 }),
);

type Settings = Readonly<{ names: readonly string[]; rounds: number; milliseconds: number; loads: readonly number[] }>;

const made = (postgres: LocalPostgres, names: readonly string[]): Promise<readonly Subject[]> =>
  Promise.all(
    names.map((name) => {
      const make = SUBJECTS.get(name);
      if (!make) throw new Error(`nobody knows ${name}; known: ${[...SUBJECTS.keys()].join(', ')}`);
      return make(postgres);
    }),
  );

const verifyAll = async (subjects: readonly Subject[]): Promise<void> => {
  for (const { name, verify } of subjects) {
    const report = await verify?.();
    if (report) console.log(`${name}: ${report.events} events verified, ${report.clean ? 'clean' : report.words}`);
    if (report?.clean === false) process.exitCode = 1;
  }
};

const appends = async (postgres: LocalPostgres, settings: Settings): Promise<readonly Row[]> => {
  const subjects = await made(postgres, settings.names);
  const tell = (round: number): unknown => process.stderr.write(`round ${round} of ${settings.rounds}\r`);
  const rows = await runRounds(subjects, settings, tell);
  await verifyAll(subjects);
  for (const { close } of subjects) await close();
  return rows;
};

/** `npm run bench append`: the event log against its peers, on one cluster. */
export const append = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '1' },
      loads: { type: 'string', default: LOADS.join(',') },
      only: { type: 'string' },
      events: { type: 'string', default: '200000' },
    },
  });
  const [rounds, events] = [Number(values.rounds), Number(values.events)];
  const names = values.only?.split(',') ?? [...SUBJECTS.keys()];
  const loads = values.loads.split(',').map(Number);
  await withCluster(async (postgres) => {
    const written = await appends(postgres, { names, rounds, milliseconds: Number(values.seconds) * 1000, loads });
    printTable(written);
    const rows = [...written, ...(events > 0 ? await readSide(postgres, events) : [])];
    writeDocument(values.json, { name: 'append', machine: await machine(postgres), rounds, rows });
  });
};
