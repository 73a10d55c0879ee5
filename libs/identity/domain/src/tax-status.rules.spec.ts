import { specFor } from '@kinerja/domain-testing';
import { birthDate, localDate } from '@kinerja/vocabulary';
import { now, person } from './identity.fixtures';
import type { RestoreTaxStatus, SetTaxStatus, WithdrawTaxStatus } from './person.commands';
import { personDecider } from './person.decider';
import type { PersonEvent } from './person.events';
import type { TaxFamily, TaxStatusSet } from './tax-status.events';
import { ptkpOf, taxStatusesAfter, taxStatusOn, terCategoryOf, type TaxStatusSince } from './tax-status.rules';

const { given } = specFor(personDecider);
const today = localDate('2026-11-02');
const [thisYear, nextYear] = [localDate('2026-01-01'), localDate('2027-01-01')];
const document = { kind: 'family-card', number: '5171010101260001', date: thisYear } as const;
const [reason, at] = ['Menikah', now];

const registered: PersonEvent = {
  type: 'PersonRegistered',
  data: {
    ...{ employeeId: person, staffNumber: 'P-001', employment: 'pns', name: 'Siti Contoh', nip: '198503152010012007' },
    ...{ birthDate: birthDate('1985-03-15'), at },
  },
};
type Said = Omit<TaxStatusSet['data'], 'at'>;
const undocumented = { employeeId: person, from: thisYear, family: 'married', dependants: 1, reason } as const;
const said: Said = { ...undocumented, document };
const set = (changes: Partial<Said> = {}): TaxStatusSet => ({
  type: 'TaxStatusSet',
  data: { ...said, ...changes, at },
});
const say = (changes: Partial<Said> = {}): SetTaxStatus => ({
  type: 'SetTaxStatus',
  data: { ...said, ...changes, today, now },
});
const withdraw = (from = thisYear): WithdrawTaxStatus => ({
  type: 'WithdrawTaxStatus',
  data: { employeeId: person, from, reason, now },
});

it.each<readonly [TaxFamily, number, string, string]>([
  ['single', 0, 'TK/0', 'A'],
  ['single', 1, 'TK/1', 'A'],
  ['single', 2, 'TK/2', 'B'],
  ['single', 3, 'TK/3', 'B'],
  ['married', 0, 'K/0', 'A'],
  ['married', 1, 'K/1', 'B'],
  ['married', 2, 'K/2', 'B'],
  ['married', 3, 'K/3', 'C'],
  ['married-alone', 2, 'TK/0', 'A'],
])('is %s with %d dependants %s, category %s (IDN-260, IDN-261)', (family, dependants, ptkp, category) => {
  expect(ptkpOf({ family, dependants })).toBe(ptkp);
  expect(terCategoryOf(ptkpOf({ family, dependants }))).toBe(category);
});

describe('from which day (IDN-262)', () => {
  it('holds from 1 January', () => given(registered).when(say()).then(set()));
  it('holds of somebody new from the day they began', () =>
    given(registered)
      .when(say({ from: localDate('2026-05-04') }))
      .then(set({ from: localDate('2026-05-04') })));
  it('changes within a year from 1 January of the next', () => {
    given(registered, set())
      .when(say({ from: localDate('2026-07-01'), dependants: 2 }))
      .thenRefused({ code: 'person.tax-status-mid-year', startsOn: nextYear });
    given(registered, set())
      .when(say({ from: nextYear, dependants: 2 }))
      .then(set({ from: nextYear, dependants: 2 }));
  });
  it('is not said of the year after that', () =>
    given(registered)
      .when(say({ from: localDate('2027-01-02') }))
      .thenRefused({ code: 'person.tax-status-ahead', latest: nextYear }));
  it('of one day what is said last holds, and a year has one that began within it only where it begins with none', () => {
    const within = set({ from: localDate('2026-05-04') });
    const after = [within, set({ from: nextYear }), set({ dependants: 3 })].reduce<readonly TaxStatusSince[]>(
      taxStatusesAfter,
      [],
    );
    expect(after.map(({ from, dependants }) => [from, dependants])).toEqual([
      [thisYear, 3],
      [nextYear, 1],
    ]);
    expect(taxStatusOn(after, localDate('2025-12-31'))).toBeUndefined();
  });
  it('is not said twice', () => {
    given(registered, set()).when(say()).thenRefused({ code: 'person.same-tax-status' });
    given(registered, set())
      .when(say({ from: nextYear }))
      .thenRefused({ code: 'person.same-tax-status' });
  });
});

describe('by which document (IDN-263)', () => {
  it('none for nobody beside the person', () =>
    given(registered)
      .when({ type: 'SetTaxStatus', data: { ...undocumented, family: 'single', dependants: 0, today, now } })
      .then({ type: 'TaxStatusSet', data: { ...undocumented, family: 'single', dependants: 0, at } }));
  it('one for everybody else', () =>
    given(registered)
      .when({ type: 'SetTaxStatus', data: { ...undocumented, today, now } })
      .thenRefused({ code: 'person.tax-document-missing' }));
  it('one that there is', () =>
    given(registered)
      .when(say({ document: { ...document, date: localDate('2026-11-03') } }))
      .thenRefused({ code: 'person.tax-document-ahead', today }));
});

describe('by a list (IDN-267)', () => {
  const listed: TaxStatusSet = { type: 'TaxStatusSet', data: { ...undocumented, at } };
  const restore = (before?: RestoreTaxStatus['data']['before']): RestoreTaxStatus => ({
    type: 'RestoreTaxStatus',
    data: { employeeId: person, from: thisYear, written: 'K/1', reason, now, ...(before && { before }) },
  });
  const withdrawn: PersonEvent = {
    type: 'TaxStatusWithdrawn',
    data: { employeeId: person, from: thisYear, reason, at },
  };

  it('holds without a document', () =>
    given(registered)
      .when({ type: 'SetTaxStatus', data: { ...undocumented, isListed: true, today, now } })
      .then(listed));
  it('goes back to what stood there, or to nothing', () => {
    given(registered, listed).when(restore()).then(withdrawn);
    given(registered, listed)
      .when(restore({ family: 'married', dependants: 2, document }))
      .then(set({ dependants: 2 }));
  });
  it('stays where another thing was said since', () => {
    const since = { code: 'person.tax-status-changed-since' } as const;
    given(registered, set()).when(restore()).thenRefused(since);
    given(registered, set({ dependants: 2 }))
      .when(restore())
      .thenRefused(since);
    given(registered, listed, withdrawn).when(restore()).thenRefused(since);
  });
});

describe('said by mistake (IDN-264)', () => {
  it('is withdrawn, once', () => {
    const withdrawn: PersonEvent = {
      type: 'TaxStatusWithdrawn',
      data: { employeeId: person, from: thisYear, reason, at },
    };
    given(registered, set()).when(withdraw()).then(withdrawn);
    given(registered, set(), withdrawn).when(withdraw()).thenRefused({ code: 'person.no-tax-status' });
  });
  it('of nobody, or of somebody erased, there is none', () => {
    given().when(say()).thenRefused({ code: 'person.absent' });
    given(registered, { type: 'PersonForgotten', data: { employeeId: person, at } })
      .when(withdraw())
      .thenRefused({ code: 'person.erased' });
  });
});
