import { staffNumberKey } from './staff-number';

it('takes staff numbers that differ only in case for the same', () =>
  expect([staffNumberKey('DKI-0007'), staffNumberKey('dki-0007')]).toEqual(['dki-0007', 'dki-0007']));
