import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { optionsOf, percentile, wholeNumber } from '@kinerja/tooling';
import { accounts, doorAnswer, employees } from '@kinerja/vocabulary';
import { applied, ask, tokenPublicKey } from '../shared/caller';
import { machine, withCluster } from '../shared/cluster';
import { writeDocument } from '../shared/document';
import { timed } from '../shared/measure';
import { FIRST_ACCOUNT, startServiceProcess } from '../shared/service-process';
import { nameOf, peopleFile, registerUnits, UNITS } from './agency';

type Options = Readonly<{ people: number; imported: number; times: number; seconds: number; json: string | undefined }>;

const read = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      people: { type: 'string', default: '20000' },
      imported: { type: 'string', default: '5000' },
      times: { type: 'string', default: '300' },
      seconds: { type: 'string', default: '20' },
    },
  });
  return {
    people: wholeNumber('people', values.people),
    imported: wholeNumber('imported', values.imported),
    times: wholeNumber('times', values.times),
    seconds: wholeNumber('seconds', values.seconds),
    json: values.json,
  };
};

/** `most`: what is asked of the higher of both. */
type Row = Readonly<{ what: string; unit: 'ms' | 's' | 'µs'; p50: number; p95: number; most: number }>;

const rounded = (value: number): number => Number(value.toPrecision(3));
const rowOf = (what: string, unit: Row['unit'], values: readonly number[], most: number): Row => ({
  ...{ what, unit, most },
  p50: rounded(percentile(values, 0.5) ?? 0),
  p95: rounded(percentile(values, 0.95) ?? 0),
});

/** As `services.identity` of the imports: the begin of posts is asked. @throws Error for a file that is not taken, or not carried out in ten minutes. */
const importPeople = async (url: string, csv: string): Promise<number> => {
  const address = `${url}/people-imports`;
  const [{ status, body }, tookMs] = await timed(() => applied(address, { csv, startsOn: '2026-01-01' }, 600));
  const { body: now } = await ask('GET', `${address}/${body.importId}`);
  if (now.state !== 'completed') throw new Error(`the import was not carried out: ${status} ${JSON.stringify(now)}`);
  return tookMs / 1000;
};

const each = async (times: number, work: (nth: number) => Promise<unknown>): Promise<readonly number[]> => {
  const took: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const [, tookMs] = await timed(() => work(nth));
    took.push(tookMs);
  }
  return took;
};

/** @throws Error for every other answer than 200. */
const asked = async (address: string): Promise<void> => {
  const { status } = await ask('GET', address);
  if (status !== 200) throw new Error(`${address}: ${status}`);
};

const PRIME = 7_919;
/** As people type: a number, a name whole or in part, what nobody is called, and one unit among many. */
const wordsOf = (nth: number, people: number): string => {
  const at = (nth * PRIME) % people;
  const name = nameOf(at);
  return [`P${String(at).padStart(5, '0')}`, name, name.slice(0, 9), `${name.slice(-5)}`, 'tidak ada'][nth % 5] ?? '';
};

const dayOf = (nth: number): string =>
  new Date(Date.UTC(2021, 0, 1 + ((nth * PRIME) % 2_000))).toISOString().slice(0, 10);

/** The units of a day, all of them. */
const tree = async (url: string, day: string): Promise<void> => {
  let [cursor, seen] = ['', 0];
  do {
    const { body } = await ask('GET', `${url}/units?on=${day}&limit=200${cursor}`);
    seen += body.items?.length ?? 0;
    cursor = typeof body.next === 'string' ? `&cursor=${encodeURIComponent(body.next)}` : '';
  } while (cursor !== '');
  if (seen !== UNITS) throw new Error(`${seen} units on ${day}`);
};

const PER_SECOND = 10;

/** Ten a second, whether or not the former ones are answered. */
const signIns = async (url: string, seconds: number): Promise<readonly number[]> => {
  const sent: Promise<number>[] = [];
  const signIn = async (): Promise<number> => {
    const [answer, tookMs] = await timed(() =>
      fetch(`${url}/sign-ins`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'kinerja-client': `10.0.0.${sent.length % 250}` },
        body: JSON.stringify(FIRST_ACCOUNT),
      }),
    );
    if (answer.status !== 200) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
    return tookMs;
  };
  const begun = performance.now();
  for (let nth = 0; nth < PER_SECOND * seconds; nth += 1) {
    await pause(Math.max(0, begun + (nth * 1000) / PER_SECOND - performance.now()));
    sent.push(signIn());
  }
  return Promise.all(sent);
};

const CHECKS = 1_000;

/** What a door says to an account, in µs. */
const permissions = (times: number): readonly number[] => {
  const doors = [accounts('agency-admin', 'system-admin'), employees('payroll-officer'), employees(), accounts()];
  const visitor = { roles: ['employee', 'payroll-verifier'] as const, isEmployee: true };
  return Array.from({ length: times }, () => {
    const from = performance.now();
    for (let nth = 0; nth < CHECKS; nth += 1) doorAnswer(doors[nth % doors.length] ?? accounts(), visitor);
    return (performance.now() - from) * (1000 / CHECKS);
  });
};

const measured = async (url: string, { people, imported, times, seconds }: Options): Promise<readonly Row[]> => {
  await registerUnits(url);
  const first = await importPeople(url, peopleFile(0, imported));
  if (people > imported) await importPeople(url, peopleFile(imported, people));
  const found = await each(times, (nth) => asked(`${url}/people?search=${encodeURIComponent(wordsOf(nth, people))}`));
  return [
    rowOf(`an import of ${imported} people applied`, 's', [first], 30),
    rowOf(`a search among ${people} people`, 'ms', found, 150),
    rowOf(`the tree of ${UNITS} units on any day`, 'ms', await each(times, (nth) => tree(url, dayOf(nth))), 50),
    rowOf(`a sign-in, ${PER_SECOND} a second`, 'ms', await signIns(url, seconds), 600),
    rowOf('a permission at the door', 'µs', permissions(times), 50),
  ];
};

/**
 * `npm run bench people [-- --people N --imported N --times N --seconds S --json FILE]`: what a large agency asks of identity: an import
 * of 5,000 people, searches and the tree of units among 20,000 people, sign-ins, permissions.
 */
export const people = async (args: readonly string[]): Promise<void> => {
  const options = optionsOf('bench', read, args);
  await withCluster(async (postgres) => {
    const running = await startServiceProcess(postgres, 'identity', tokenPublicKey);
    try {
      const rows = await measured(running.url, options);
      console.table(rows);
      const missed = rows.filter(({ p95, most }) => p95 > most);
      for (const { what, p95, most, unit } of missed)
        console.error(`${what}: ${p95} ${unit}, at most ${most} are meant`);
      if (missed.length > 0) process.exitCode = 1;
      writeDocument(options.json, { name: 'people', machine: await machine(postgres), rows });
    } finally {
      await running.stop();
    }
  });
};
