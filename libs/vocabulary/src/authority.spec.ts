import { mayDecide, type Authority } from './authority';
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
