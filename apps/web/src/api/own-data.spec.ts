import type { OwnAccount } from './identity';
import { lineWithoutNames, nameless, withoutNames, yearsOf } from './own-data';
import type { TrailLine } from './trail';

it('gives out an account without the names of those who gave its roles or recovered it (IDN-171)', () => {
  const account: OwnAccount = {
    username: 'ayu',
    passwordSetAt: '2026-11-01T00:00:00.000Z',
    held: [{ role: 'survey-officer', since: '2026-11-02T00:00:00.000Z', grantedBy: 'Sari', proposedBy: 'Budi' }],
    notices: [{ noticeId: 'n1', kind: 'role-granted', at: '2026-11-02T00:00:00.000Z', role: 'survey-officer', by: 'Sari' }], // prettier-ignore
  };
  expect(withoutNames(account)).toEqual({
    username: 'ayu',
    passwordSetAt: '2026-11-01T00:00:00.000Z',
    held: [{ role: 'survey-officer', since: '2026-11-02T00:00:00.000Z' }],
    notices: [{ noticeId: 'n1', kind: 'role-granted', at: '2026-11-02T00:00:00.000Z', role: 'survey-officer' }],
  });
});

const line: TrailLine = {
  ...{ position: 7, hash: 'ab', eventId: 'e1', type: 'AccountDisabled', stream: 'account-1', version: 2 },
  ...{ recordedAt: '2026-11-02T00:00:00.000Z', object: 'account', by: { kind: 'account', id: 'a9', name: 'admin' } },
  facts: [{ name: 'account', kind: 'text', value: 'Budi' }],
};

it('names an account of somebody else by its stream, and who did it by id (IDN-171)', () =>
  expect(lineWithoutNames(line, ['ayu', 'Ayu'])).toEqual({
    ...line,
    by: { kind: 'account', id: 'a9' },
    facts: [{ name: 'account', kind: 'text', value: 'account-1' }],
  }));

it('leaves the own account its name', () => expect(lineWithoutNames(line, ['Budi']).facts).toEqual(line.facts));

it('asks for the plans of every year with a month, of this one and of the next (IDN-171)', () => {
  expect(yearsOf(['2025-12', '2026-01', '2026-02'], '2026-11-30')).toEqual([2025, 2026, 2027]);
  expect(yearsOf([], '2026-12-31')).toEqual([2026, 2027]);
});

it('gives out how a report ended without the name of whoever decided (IDN-171)', () =>
  expect(nameless({ reportId: 'r1', state: 'declined', decidedBy: 'Hardi' })).toEqual({
    ...{ reportId: 'r1', state: 'declined' },
  }));
