import { mayDecide, relationTo, relationToUnit, type Authority } from './authority';
import { employeeId } from './ids';

const [boss, staff, deputy] = [employeeId('boss'), employeeId('staff'), employeeId('deputy')];
const authority = (changed: Partial<Authority> = {}): Authority => ({
  by: boss,
  actsFor: [],
  recordsForRegionalHead: false,
  ...changed,
});

it('lets the superior decide, and nobody beside (IDN-039)', () => {
  expect(mayDecide(authority(), { employee: staff, superior: boss })).toBe(true);
  expect(mayDecide(authority({ by: deputy }), { employee: staff, superior: boss })).toBe(false);
  expect(mayDecide(authority({ by: deputy, recordsForRegionalHead: true }), { employee: staff, superior: boss })).toBe(
    false,
  );
});

it('lets who stands in for the superior decide (IDN-039)', () =>
  expect(mayDecide(authority({ by: deputy, actsFor: [boss] }), { employee: staff, superior: boss })).toBe(true));

it('asks for the right to enter the decision of the regional head where there is no superior (IDN-039)', () => {
  expect(mayDecide(authority({ recordsForRegionalHead: true }), { employee: staff, superior: null })).toBe(true);
  expect(mayDecide(authority(), { employee: staff, superior: null })).toBe(false);
  expect(mayDecide(authority({ actsFor: [staff] }), { employee: staff, superior: null })).toBe(false);
});

it('lets nobody decide about themselves, not even in the stead of another (IDN-039)', () => {
  expect(mayDecide(authority({ by: staff, actsFor: [boss] }), { employee: staff, superior: boss })).toBe(false);
  expect(mayDecide(authority({ by: staff, recordsForRegionalHead: true }), { employee: staff, superior: null })).toBe(
    false,
  );
});

it('decides about a unit without a head as about nobody in particular', () =>
  expect(mayDecide(authority({ recordsForRegionalHead: true }), { employee: undefined, superior: null })).toBe(true));

describe('the relation to whom a case is about', () => {
  const about = { employee: staff, superior: boss };

  it.each([
    ['own', authority({ by: staff }), about],
    ['own', authority({ by: staff, actsFor: [boss] }), { employee: staff, superior: null }],
    ['line', authority(), about],
    ['stand-in', authority({ by: deputy, actsFor: [boss] }), about],
    ['nobody-above', authority({ by: deputy }), { employee: staff, superior: null }],
    ['none', authority({ by: deputy }), about],
    ['none', undefined, about],
  ] as const)('is %s', (relation, asked, subordinate) => expect(relationTo(asked, subordinate)).toBe(relation));
});

describe('the relation to a unit', () => {
  const unit = { employee: staff, superior: boss };

  it.each([
    ['own', authority({ by: staff }), unit],
    ['line', authority(), unit],
    ['line', authority({ actsFor: [staff] }), unit],
    ['stand-in', authority({ by: deputy, actsFor: [staff] }), unit],
    ['stand-in', authority({ by: deputy, actsFor: [boss] }), unit],
    ['stand-in', authority({ by: deputy, actsFor: [staff] }), { employee: staff, superior: null }],
    ['nobody-above', authority({ by: deputy }), { employee: undefined, superior: null }],
    ['none', authority({ by: deputy }), unit],
    ['none', undefined, unit],
  ] as const)('is %s', (relation, asked, about) => expect(relationToUnit(asked, about)).toBe(relation));
});
