import type { FirstSteps } from '../api/identity';
import { isUnfinished, missingApprovers, stepsOf, type Known } from './steps';

const nothing: FirstSteps = {
  ...{ units: 0, people: 0, waitingAccounts: 0, cityAnalysts: 0, administrators: 0 },
  faults: {
    ...{ 'no-superior': 0, 'superior-without-post': 0, 'superior-reported': 0, 'two-posts': 0, 'no-head': 0 },
    ...{ 'no-account': 0, 'excluding-roles': 0, 'superior-elsewhere': 0, 'superior-loop': 0, 'second-agency-head': 0 },
    ...{ 'role-without-post': 0, 'account-without-post': 0, 'account-without-person': 0 },
  },
  approvers: { 'payroll-officer': 0, 'payroll-verifier': 0, 'agency-head': 0 },
  calendar: { year: 2026, days: 0, monthsWithoutHours: 12 },
};
const everything: FirstSteps = {
  ...nothing,
  ...{ units: 4, people: 24, waitingAccounts: 3, administrators: 1 },
  approvers: { 'payroll-officer': 1, 'payroll-verifier': 1, 'agency-head': 1 },
  calendar: { year: 2026, days: 17, monthsWithoutHours: 0 },
};
const told = (known: Known): readonly string[] =>
  stepsOf(known).map(({ name, state, missing }) => `${name} ${state === 'missing' ? missing : state}`);

it('begins with units and people, and says nothing of what people are needed for', () =>
  expect(told({ counts: nothing, packs: 0, months: 0 })).toEqual([
    ...['units 1', 'people 1', 'heads later', 'accounts later', 'administrators later', 'approvers later'],
    ...['calendar 2', 'policy 1', 'month later'],
  ]));

it('counts what is missing once there are people', () => {
  const counts = {
    ...everything,
    administrators: 0,
    faults: { ...everything.faults, 'no-head': 2, 'no-account': 5 },
    approvers: { 'payroll-officer': 1, 'payroll-verifier': 0, 'agency-head': 0 },
  };
  expect(missingApprovers(counts)).toEqual(['payroll-verifier', 'agency-head']);
  expect(told({ counts, packs: 1, months: 0 })).toEqual([
    ...['units done', 'people done', 'heads 2', 'accounts 5', 'administrators 1', 'approvers 2'],
    ...['calendar done', 'policy done', 'month 1'],
  ]);
});

it('is finished once nothing is missing, and not before a policy of pay was adopted and a month opened', () => {
  expect(isUnfinished({ counts: everything, packs: 1, months: 1 })).toBe(false);
  expect(isUnfinished({ counts: everything, packs: 0, months: 1 })).toBe(true);
  expect(isUnfinished({ counts: everything, packs: 1, months: 0 })).toBe(true);
});

it('asks the centre for somebody who looks at the city, and for nothing of an agency', () => {
  expect(told({ counts: nothing, packs: null, months: null })).toEqual(['analysts 1']);
  expect(isUnfinished({ counts: { ...nothing, cityAnalysts: 1 }, packs: null, months: null })).toBe(false);
});
