import { dropDraft, dropDraftsOf, dropOldDrafts, readDraft, writeDraft } from './draft-store';

const DAY_MS = 86_400_000;

/** A device's storage: its keys are its own properties, as in a browser. */
const device = (): Storage => {
  const methods = {
    getItem: (key: string) => (storage as Record<string, string>)[key] ?? null,
    setItem: (key: string, value: string) => void Object.assign(storage, { [key]: value }),
    removeItem: (key: string) => void delete (storage as Record<string, string>)[key],
  };
  const storage = Object.create(methods) as object;
  return storage as Storage;
};

beforeEach(() => {
  Object.defineProperty(globalThis, 'localStorage', { value: device(), configurable: true });
});

it('keeps what an account typed, and shows it to no other account', () => {
  writeDraft('siti', 'report:2026-11', { description: 'Rapat' });
  expect(readDraft('siti', 'report:2026-11')).toEqual({ description: 'Rapat' });
  expect(readDraft('budi', 'report:2026-11')).toBeUndefined();
  expect(readDraft('siti', 'report:2026-10')).toBeUndefined();
});

it('forgets what was sent', () => {
  writeDraft('siti', 'a', { note: 'x' });
  writeDraft('siti', 'b', { note: 'y' });
  dropDraft('siti', 'a');
  expect([readDraft('siti', 'a'), readDraft('siti', 'b')]).toEqual([undefined, { note: 'y' }]);
});

it('forgets everything of an account that signs out, and nothing of another', () => {
  writeDraft('siti', 'a', { note: 'x' });
  writeDraft('budi', 'a', { note: 'y' });
  dropDraftsOf('siti');
  expect([readDraft('siti', 'a'), readDraft('budi', 'a')]).toEqual([undefined, { note: 'y' }]);
});

it('forgets what nobody came back for in two weeks', () => {
  writeDraft('siti', 'old', { note: 'x' }, 0);
  writeDraft('siti', 'new', { note: 'y' }, 2 * DAY_MS);
  dropOldDrafts(15 * DAY_MS);
  expect([readDraft('siti', 'old'), readDraft('siti', 'new')]).toEqual([undefined, { note: 'y' }]);
});

it.each(['', '{', 'null', '{"at":1}', '{"at":1,"fields":{"note":2}}'])('takes %p for no draft', (text) => {
  localStorage.setItem('kinerja.draft:siti:a', text);
  expect(readDraft('siti', 'a')).toBeUndefined();
});

it('goes on without a draft where the device keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Object.defineProperty(globalThis, 'localStorage', {
    value: { getItem: refuse, setItem: refuse, removeItem: refuse },
    configurable: true,
  });
  writeDraft('siti', 'a', { note: 'x' });
  dropDraft('siti', 'a');
  expect(readDraft('siti', 'a')).toBeUndefined();
});
