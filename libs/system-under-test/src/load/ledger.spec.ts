import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ledger, readLedger, type Asked } from './ledger';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-ledger-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const unit = (id: string): Asked<'unit.register'> => ({
  id,
  agency: 'load1',
  service: 'identity',
  what: 'unit.register',
  commands: { [id]: 1 },
  about: { name: `Seksi ${id}` },
});
const acked = { kind: 'acked', status: 201, answer: { unitId: 'u' }, position: null } as const;

it('knows what was acknowledged, refused and never answered, in the order of sending', () => {
  const file = join(folder, 'ledger.jsonl');
  const ledger = new Ledger(file);
  for (const id of ['a', 'b', 'c']) ledger.asked(unit(id));
  ledger.answered('b', { kind: 'refused', status: 409, code: 'activity.overlaps' });
  ledger.answered('a', acked);
  ledger.close();
  const entries = readLedger(file);
  expect(entries.map(({ id, outcome }) => [id, outcome.kind])).toEqual([
    ['a', 'acked'],
    ['b', 'refused'],
    ['c', 'unknown'],
  ]);
  expect(entries.flatMap(({ outcome }) => (outcome.kind === 'refused' ? [outcome.code] : []))).toEqual([
    'activity.overlaps',
  ]);
});

it('goes on in the file of a former run and passes over a line cut short', () => {
  const file = join(folder, 'ledger.jsonl');
  new Ledger(file).asked(unit('a'));
  new Ledger(file).answered('a', acked);
  appendFileSync(file, '{"id":"b","wh');
  expect(readLedger(file).map(({ id, outcome }) => [id, outcome.kind])).toEqual([['a', 'acked']]);
});

it('is empty where nobody asked for anything', () => expect(readLedger(join(folder, 'absent.jsonl'))).toEqual([]));

it('refuses a report that was acknowledged without the id of its activity: nobody could look for it', () => {
  const file = join(folder, 'ledger.jsonl');
  const ledger = new Ledger(file);
  const about = { employeeId: 'rina', month: '2026-01', date: '2026-01-02', startsAt: '08:00', endsAt: '08:05' };
  ledger.asked({
    ...{ id: 'a', agency: 'load1', service: 'reporting', what: 'activity.report', commands: { a: 1 } },
    about: { ...about, description: 'rapat' },
  });
  ledger.answered('a', acked);
  expect(() => readLedger(file)).toThrow(file);
});

it('refuses an answer to a request that was never written down', () => {
  const file = join(folder, 'ledger.jsonl');
  new Ledger(file).answered('a', acked);
  expect(() => readLedger(file)).toThrow(file);
});
