import type { LoggedEvent } from '@kinerja/event-store';
import { instant } from '@kinerja/vocabulary';
import { facts } from './facts';
import { whole, type EventTrails } from './event-trail';
import { requireWords } from './served-trail';
import { actorIn, isOwnOf, lineOf } from './trail-line';

const person = '0190a0a0-0000-7000-8000-000000000001';
const other = '0190a0a0-0000-7000-8000-000000000002';

const trails = {
  Named: {
    object: 'unit',
    replaces: whole,
    facts: ({ name, from }: { name: string; from: string }) => [
      ...facts.text('unit-name', name),
      ...facts.text('from', from),
    ],
  },
  Counted: { object: 'unit', facts: ({ people }: { people: number }) => facts.number('people', people) },
  DaySet: {
    object: 'calendar',
    replaces: ({ day }: { day: string }) => day,
    facts: ({ text }: { text: string }) => facts.text('day-name', text),
  },
  Approved: { object: 'allowance', about: ({ of }: { of: string }) => [of] },
} satisfies EventTrails;
const trailFor = (type: string) => {
  const found = (trails as EventTrails)[type];
  if (!found) throw new Error(type);
  return found;
};

let position = 0n;
const event = (type: string, data: object, some: Partial<LoggedEvent> = {}): LoggedEvent => {
  position += 1n;
  const meta = { commandId: person, actor: other, correlationId: person };
  const place = { position, version: position, stream: 'unit-1', eventId: person, hash: '', sealed: [] };
  return { type, data, meta, recordedAt: instant(0), ...place, ...some };
};

it('says what stood there before, of the same thing and where it differs (TRL-002)', () => {
  const first = event('Named', { name: 'Sekretariat', from: '2026-01-01' });
  const counted = event('Counted', { people: 3 });
  const last = event('Named', { name: 'Sekretariat Dinas', from: '2026-01-01' });
  expect(lineOf(last, [first, counted], trailFor).facts).toEqual([
    { name: 'unit-name', kind: 'text', value: 'Sekretariat Dinas', before: 'Sekretariat' },
    { name: 'from', kind: 'text', value: '2026-01-01' },
  ]);
  expect(lineOf(first, [first, last], trailFor).facts[0]).not.toHaveProperty('before');
});

it('tells apart what a stream says of several things', () => {
  const first = event('DaySet', { day: '2026-01-01', text: 'Tahun Baru' });
  const second = event('DaySet', { day: '2026-12-25', text: 'Natal' });
  const again = event('DaySet', { day: '2026-01-01', text: 'Tahun Baru Masehi' });
  expect(lineOf(again, [first, second], trailFor).facts[0]).toMatchObject({ before: 'Tahun Baru' });
});

it('does not take the act before for what the act replaced', () => {
  const given = { object: 'account', replaces: whole, facts: ({ role }: { role: 'auditor' }) => facts.term('role', role) } as const; // prettier-ignore
  const first = event('Given', { role: 'auditor' });
  const second = event('Given', { role: 'unit-head' });
  expect(lineOf(second, [first], () => given).facts[0]).not.toHaveProperty('before');
});

it('names what is sealed (TRL-005)', () => {
  const line = lineOf(event('Counted', { people: 3, reason: null }, { sealed: ['reason'] }), [], trailFor);
  expect(line.facts.at(-1)).toEqual({ name: 'reason', kind: 'sealed', value: '' });
});

it.each([
  [person, { kind: 'person', id: person }],
  [`account:${other}`, { kind: 'account', id: other }],
  ['service:identity', { kind: 'service' }],
  ['public', { kind: 'public' }],
  ['operator:root', { kind: 'operator' }],
])('knows who %s is', (actor, known) => expect(actorIn(actor)).toEqual(known));

it('makes a line a person’s own where they did it, or it is about them (TRL-003)', () => {
  const isOwn = (one: LoggedEvent, ids: readonly string[] = [person]) => isOwnOf(ids, one, trailFor(one.type));
  expect(isOwn(event('Approved', { of: person }))).toBe(true);
  expect(isOwn(event('Approved', { of: other }))).toBe(false);
  const by = { commandId: person, actor: person, correlationId: person };
  expect(isOwn(event('Approved', { of: other }, { meta: by }))).toBe(true);
  const account = '0190a0a0-0000-7000-8000-000000000003';
  expect(isOwn(event('Approved', { of: account }))).toBe(false);
  expect(isOwn(event('Approved', { of: account }), [person, account])).toBe(true);
  const byAccount = { ...by, actor: `account:${account}` };
  expect(isOwn(event('Approved', { of: other }, { meta: byAccount }), [person, account])).toBe(true);
});

it('refuses an event without words and a sealed field without a name (TRL-001)', () => {
  expect(() => requireWords({ Named: { version: 1 }, Moved: { version: 1 } }, trails)).toThrow(
    'event Moved says nothing',
  );
  const personal = { subject: 'of', purpose: 'pay', fields: ['shoeSize'] };
  expect(() => requireWords({ Named: { version: 1, personal } }, trails)).toThrow('sealed field shoeSize has no name');
  expect(() => requireWords({ Named: { version: 1 } }, trails)).not.toThrow();
});
