import { uuidv7 } from '@kinerja/clock';
import { noRoute, withCommand, withRoute } from '@kinerja/commands';
import { migrate } from '@kinerja/database';
import { openEventStore, PersonalKeyErased } from '@kinerja/event-store';
import { processMigrations, ProcessQueue, ProcessRunner, sqlWork } from '@kinerja/processes';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { fixedClock } from '@kinerja/domain-testing';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { join } from 'node:path';
import { readRows } from '../read-file';
import { SealedLines } from '../staging/sealed-lines';
import { StagedImports } from '../staging/staged-imports';
import { formerImport, progressOf } from './import-progress';
import { ImportService } from './import.service';
import { importProcesses } from './import.process';
import type { ImportDefinition } from './import-definition';
import { jarCatalog, jarImport, shelfHandler } from './jar-import.fixtures';

let database: TestDatabase;
let runtime: ComposedRuntime;
let staging: Readonly<{ staged: StagedImports; lines: SealedLines }>;

beforeAll(async () => {
  database = await testDatabase();
  const folders = [
    { name: 'processes', folder: processMigrations },
    { name: 'imports', folder: join(__dirname, '..', '..', 'migrations') },
  ];
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders });
  const store = withRoute(openEventStore({ pool: database.pool, catalog: jarCatalog }), noRoute);
  runtime = { store, pool: database.pool, clock: fixedClock('2026-11-02T01:00:00Z') } as unknown as ComposedRuntime;
  const lines = new SealedLines({ agency: 'diskominfo', sealingKey: Buffer.alloc(32, 7).toString('base64') });
  staging = { lines, staged: new StagedImports(database.pool, lines) };
});
afterAll(async () => {
  await runtime.store.close();
  await database.drop();
});

const as = <T>(run: () => Promise<T>, commandId = uuidv7(), actor = 'employee-1'): Promise<T> =>
  withCommand({ commandId, actor, correlationId: commandId }, run);
const serviceOf = (definition: ImportDefinition = jarImport()) => new ImportService(definition, runtime, staging);
const csvOf = (...rows: readonly (readonly [string, number])[]): string =>
  ['rak,stoples', ...rows.map((row) => row.join(','))].join('\n');
const shelvesOf = (count: number): (readonly [string, number])[] => {
  const name = uuidv7();
  return Array.from({ length: count }, (_, at) => [`${name}-${at}`, at + 1]);
};
const jarsOn = (shelf: string) => shelfHandler(runtime.store).state({ shelf });

/** As the service does it when the event is there: begun once, run as often as it is stopped. */
const run = async (importId: string, definition: ImportDefinition = jarImport(), which: 0 | 1 = 0): Promise<void> => {
  const process = importProcesses(definition, runtime, staging.staged)[which];
  const jobs = { enqueue: async () => undefined, handle: () => undefined, deriveDueWork: () => undefined };
  const store = sqlWork(database.pool);
  const command = { commandId: importId, actor: 'service:tests', correlationId: importId };
  await withCommand(command, () => new ProcessQueue(store, jobs).begin(process.name, { importId, by: 'employee-1' }));
  const runner = new ProcessRunner({ service: 'tests', store, jobs, onRefused: () => undefined });
  const [work] = (await store.unfinished(process.name)).filter(({ id }) => id !== '');
  await runner.run(process, work?.id ?? '', async () => undefined);
};
const stateOf = async (importId: string) => (await serviceOf().found(importId)).state;

it('tells who had a file carried out, not who had it checked', async () => {
  const { importId = '' } = await as(() => serviceOf().check(csvOf(...shelvesOf(1)), {}));
  await as(() => serviceOf().apply(importId), uuidv7(), 'employee-2');
  expect((await serviceOf().found(importId)).actor).toBe('employee-2');
  await run(importId);
});

it('tells what is unusual about a sound row, by its line and key, and hinders nothing', async () => {
  const [plain, many] = ['plain-shelf', 'many-shelf'];
  expect(await as(() => serviceOf().check(csvOf([plain, 1], [many, 101]), {}))).toMatchObject({
    ...{ faults: [], added: 2, warned: 1 },
    warnings: [{ row: 3, key: many, code: 'many-jars' }],
  });
  expect(await as(() => serviceOf().check(csvOf([plain, 1]), {}))).not.toHaveProperty('warnings');
});

it('sets the row of an erased person aside with its word, and writes the others (IDN-184)', async () => {
  const rows = shelvesOf(2);
  const [erased = '', other = ''] = rows.map(([shelf]) => shelf);
  const { importId = '' } = await as(() => serviceOf().check(csvOf(...rows), {}));
  await as(() => serviceOf().apply(importId));
  const ofErased = jarImport((shelf) => {
    if (shelf === erased) throw new PersonalKeyErased('the key of somebody was destroyed');
  });
  await run(importId, ofErased);
  const told = progressOf(await serviceOf().found(importId), ofErased);
  expect(told).toMatchObject({ overtaken: [{ row: 2, code: 'person.erased' }] });
  expect([await jarsOn(erased), await jarsOn(other)]).toEqual([null, 2]);
});

it('stages what a dry run found sound, shows the difference, and applies it once', async () => {
  const [first, second, third] = [...shelvesOf(3)];
  if (!first || !second || !third) throw new Error('three shelves');
  const earlier = await as(() => serviceOf().bring(csvOf(first, second), {}));
  await run(earlier.importId);
  const file = csvOf(first, [second[0], 40], third);
  const checked = await as(() => serviceOf().check(file, {}));
  expect(checked).toMatchObject({
    ...{ rows: 3, faultCount: 0, added: 1, changed: 1, unchanged: 1 },
    newRows: [{ row: 4, key: third[0] }],
    changes: [{ row: 3, key: second[0], fields: [{ column: 'stoples', was: '2', becomes: '40' }] }],
  });
  const [importId, key] = [checked.importId ?? '', uuidv7()];
  const applied = await as(() => serviceOf().apply(importId), key);
  expect(await as(() => serviceOf().apply(importId), key)).toEqual(applied);
  await run(importId);
  expect([await stateOf(importId), await jarsOn(second[0]), await jarsOn(third[0])]).toEqual(['finished', 40, 3]);
  expect(await serviceOf().found(importId)).toMatchObject({ rows: 3, unchanged: 1 });
  await expect(as(() => serviceOf().apply(importId))).rejects.toMatchObject({ status: 409, code: 'jar-import.wrong-status' }); // prettier-ignore
});

it('does not apply what would no longer do what was shown', async () => {
  const [shelf = ['', 0]] = shelvesOf(1);
  const { importId = '' } = await as(() => serviceOf().check(csvOf(shelf), {}));
  await as(() => shelfHandler(runtime.store).handle({ type: 'CountJars', data: { shelf: shelf[0], jars: 7 } }));
  await expect(as(() => serviceOf().apply(importId))).rejects.toMatchObject({
    status: 409,
    code: 'jar-import.outdated',
  });
  await expect(as(() => serviceOf().apply(uuidv7()))).rejects.toMatchObject({
    status: 404,
    code: 'jar-import.not-found',
  });
});

it('lets one import of a kind run at a time', async () => {
  const { importId } = await as(() => serviceOf().bring(csvOf(...shelvesOf(1)), {}));
  const other = csvOf(...shelvesOf(1));
  await expect(as(() => serviceOf().bring(other, {}))).rejects.toMatchObject({ status: 409, code: 'jar-import.another-open' }); // prettier-ignore
  await run(importId);
  const { importId: next } = await as(() => serviceOf().bring(other, {}));
  await run(next);
});

it.each([0, 1, 70, 149])('goes on where it was stopped, here after %i rows, with nothing twice', async (rows) => {
  const shelves = shelvesOf(150);
  const { importId } = await as(() => serviceOf().bring(csvOf(...shelves), {}));
  let left = rows;
  const dying = jarImport(() => {
    left -= 1;
    if (left < 0) throw Object.assign(new Error('killed'), { code: 'ECONNREFUSED' });
  });
  await expect(run(importId, dying)).rejects.toThrow('killed');
  expect(await stateOf(importId)).toBe('accepted');
  await run(importId);
  expect(await serviceOf().found(importId)).toMatchObject({ state: 'finished', done: 150, refused: {} });
  const { rows: written } = await database.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM log.events WHERE type = 'JarsCounted' AND data->>'shelf' LIKE $1`,
    [`${shelves[0]?.[0].slice(0, 36) ?? ''}%`],
  );
  expect(written).toEqual([{ n: 150 }]);
});

it('names the rows that were refused and writes the others, or stops where they may lean on it', async () => {
  const [before = ['', 0], after = ['', 0]] = shelvesOf(2);
  const told = await as(() => serviceOf().bring(csvOf(before, ['locked', 1], after), {}));
  await run(told.importId);
  expect(await serviceOf().found(told.importId)).toMatchObject({ state: 'finished', refused: { 3: 'shelf.locked' } });
  expect(await jarsOn(after[0])).toBe(2);
  const stopping = jarImport(undefined, true);
  const stopped = await as(() => serviceOf(stopping).bring(csvOf(['locked', 1]), {}));
  await run(stopped.importId, stopping);
  expect(await serviceOf().found(stopped.importId)).toMatchObject({
    state: 'finished',
    refused: { 2: 'shelf.locked' },
  });
});

it('takes the newest back first: what a later file confirmed is not put back with an earlier one', async () => {
  const [shelf = ['', 0]] = shelvesOf(1);
  const bring = async (jars: number): Promise<string> => {
    const { importId } = await as(() => serviceOf().bring(csvOf([shelf[0], jars]), {}));
    await run(importId);
    return importId;
  };
  const first = await bring(7);
  const [earlier, later] = [await bring(8), await bring(8)];
  const refusal = { status: 409, code: 'jar-import.followed' };
  await expect(as(() => serviceOf().undo(earlier, 'Keliru'))).rejects.toMatchObject(refusal);
  await as(() => serviceOf().undo(later, 'Keliru'));
  await run(later, jarImport(), 1);
  await as(() => serviceOf().undo(earlier, 'Keliru'));
  await run(earlier, jarImport(), 1);
  expect([await jarsOn(shelf[0]), await stateOf(first)]).toEqual([7, 'finished']);
});

it('takes an import back row by row, and says which rows stay and why', async () => {
  const [same = ['', 0], changed = ['', 0], added = ['', 0]] = shelvesOf(3);
  await run((await as(() => serviceOf().bring(csvOf(same, changed), {}))).importId);
  const { importId } = await as(() => serviceOf().bring(csvOf([same[0], 11], [changed[0], 12], added), {}));
  await run(importId);
  await as(() => shelfHandler(runtime.store).handle({ type: 'CountJars', data: { shelf: changed[0], jars: 13 } }));
  await as(() => serviceOf().undo(importId, 'Salah hitung'));
  await run(importId, jarImport(), 1);
  expect(await serviceOf().found(importId)).toMatchObject({
    ...{ state: 'undone', undoneBy: 'employee-1', undoReason: 'Salah hitung' },
    notUndone: { 3: 'shelf.changed-since', 4: 'shelf.nothing-before' },
  });
  expect([await jarsOn(same[0]), await jarsOn(changed[0]), await jarsOn(added[0])]).toEqual([1, 13, 3]);
  await expect(as(() => serviceOf().undo(importId, 'Lagi'))).rejects.toMatchObject({ status: 409, code: 'jar-import.wrong-status' }); // prettier-ignore
});

it('lists what was carried out, the newest first and page by page, with who sent it, until when it can be undone, and why it was', async () => {
  const definition = { ...jarImport(), name: 'shelf-import' as const, aboutOf: () => '2026-10' };
  const sent = async () => (await as(() => serviceOf(definition).bring(csvOf(...shelvesOf(2)), {}))).importId;
  const first = await sent();
  await run(first, definition);
  const second = await sent();
  await as(() => serviceOf(definition).check(csvOf(...shelvesOf(1)), {}));
  const former = async (page: object = {}) => {
    const { items, next } = await serviceOf(definition).former({ limit: 50, ...page });
    return { next, items: items.map((staged) => formerImport(staged, definition)) };
  };
  const { items } = await former();
  expect(items).toMatchObject([
    { importId: second, state: 'active', done: 0, of: 2, about: '2026-10', acceptedAt: expect.any(String) },
    { importId: first, state: 'completed', done: 2, of: 2, overtaken: 0, notUndone: 0 },
  ]);
  const { endedAt = '', undoableUntil = '' } = items[1] ?? {};
  expect(Date.parse(undoableUntil) - Date.parse(endedAt)).toBe(30 * 86_400_000);
  const page = await former({ limit: 1 });
  expect(page.items.map(({ importId }) => importId)).toEqual([second]);
  expect((await former({ limit: 1, cursor: page.next })).items.map(({ importId }) => importId)).toEqual([first]);
  await run(second, definition);
});

it('tells whom a sound file does not name, and nothing of it for a faulty one', async () => {
  const whole = jarImport();
  const definition: ImportDefinition = {
    ...whole,
    rules: (given) => ({ ...whole.rules(given), absent: async (rows) => ['A', 'B', 'C'].slice(rows.length) }),
  };
  const [shelf = ['', 0]] = shelvesOf(1);
  expect(await as(() => serviceOf(definition).check(csvOf(shelf), {}))).toMatchObject({
    absent: { count: 2, keys: ['B', 'C'] },
  });
  expect(await as(() => serviceOf(definition).check('rak,stoples\nA,banyak', {}))).not.toHaveProperty('absent');
});

it('gives the faulty rows of a checked file back', async () => {
  const { importId = '', faults } = await as(() => serviceOf().check('rak,stoples\nA,1\nB,banyak', {}));
  expect(faults).toMatchObject([{ row: 3, column: 'stoples', problem: 'not-a-number' }]);
  const rows = await readRows(await serviceOf().faultyRows(importId), jarImport().sheet);
  expect(rows).toMatchObject({ value: [{}, { cells: ['B', 'banyak', 'stoples: isi bilangan bulat'] }] });
  await expect(as(() => serviceOf().apply(importId))).rejects.toMatchObject({ code: 'jar-import.wrong-status' });
});

describe('the staging area', () => {
  it('holds nothing readable, and opens nothing that was moved or altered', async () => {
    const { importId = '' } = await as(() => serviceOf().check(csvOf(['Rahasia', 1]), {}));
    const { rows } = await database.pool.query<{ sealed: Buffer }>(
      'SELECT sealed_file AS sealed FROM imports.staged WHERE import_id = $1',
      [importId],
    );
    const sealed = rows[0]?.sealed ?? Buffer.alloc(0);
    expect(sealed.toString('latin1')).not.toContain('Rahasia');
    await expect(staging.lines.unseal(`${uuidv7()}/file`, sealed)).rejects.toThrow();
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    await expect(staging.lines.unseal(`${importId}/file`, sealed)).rejects.toThrow();
  });

  it('forgets checked files after a day, and rows a month after the end', async () => {
    const { importId: checked = '' } = await as(() => serviceOf().check(csvOf(...shelvesOf(1)), {}));
    const { importId: finished } = await as(() => serviceOf().bring(csvOf(...shelvesOf(1)), {}));
    await run(finished);
    await database.pool.query(
      `UPDATE imports.staged SET touched_at = now() - CASE WHEN import_id = $1 THEN interval '25 hours' ELSE interval '32 days' END, ended_at = now() - interval '32 days'
       WHERE import_id IN ($1, $2)`,
      [checked, finished],
    );
    await staging.staged.forgetOld();
    expect(await staging.staged.find('jar-import', checked)).toBeUndefined();
    expect(await staging.staged.open(finished, 'rows')).toBeUndefined();
    expect(await stateOf(finished)).toBe('finished');
    await expect(as(() => serviceOf().undo(finished, 'Terlambat'))).rejects.toMatchObject({ status: 409, code: 'jar-import.too-late' }); // prettier-ignore
    expect(progressOf(await serviceOf().found(finished), jarImport())).not.toHaveProperty('undoableUntil');
  });
});
