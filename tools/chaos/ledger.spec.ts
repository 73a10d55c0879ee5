import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Entry = Readonly<{ id: string; what: string; outcome: Readonly<{ kind: string; code?: string }> }>;
type LedgerModule = Readonly<{
  Ledger: new (path: string) => {
    asked: (entry: object) => void;
    answered: (id: string, outcome: object) => void;
    close: () => void;
  };
  readLedger: (path: string) => readonly Entry[];
  withOutcome: (entries: readonly Entry[], kind: string) => readonly Entry[];
}>;
const { Ledger, readLedger, withOutcome } = jest.requireActual<LedgerModule>('./ledger.mjs');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-ledger-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('knows what was acknowledged, refused and never answered, in the order of sending', () => {
  const file = join(folder, 'ledger.jsonl');
  const ledger = new Ledger(file);
  for (const id of ['a', 'b', 'c']) ledger.asked({ id, what: 'activity.report', commands: { [id]: 1 } });
  ledger.answered('b', { kind: 'refused', code: 'activity.overlaps' });
  ledger.answered('a', { kind: 'acked', answer: {} });
  ledger.close();
  const entries = readLedger(file);
  expect(entries.map(({ id, outcome }) => [id, outcome.kind])).toEqual([
    ['a', 'acked'],
    ['b', 'refused'],
    ['c', 'unknown'],
  ]);
  expect(withOutcome(entries, 'refused').map(({ outcome }) => outcome.code)).toEqual(['activity.overlaps']);
});

it('goes on in the file of a former run and passes over a line cut short', () => {
  const file = join(folder, 'ledger.jsonl');
  new Ledger(file).asked({ id: 'a', what: 'unit.register', commands: {} });
  new Ledger(file).answered('a', { kind: 'acked' });
  appendFileSync(file, '{"id":"b","wh');
  expect(readLedger(file).map(({ id, outcome }) => [id, outcome.kind])).toEqual([['a', 'acked']]);
});

it('is empty where nobody asked for anything', () => expect(readLedger(join(folder, 'absent.jsonl'))).toEqual([]));
