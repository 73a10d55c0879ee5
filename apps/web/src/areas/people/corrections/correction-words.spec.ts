jest.mock('@lingui/core/macro', () => ({ msg: ([text]: TemplateStringsArray) => ({ id: text }) }));

import type { Correction } from '../../../api/identity';
import { placeOf } from './correction-words';

const asked = (field: Correction['field'], keeper: Correction['keeper'] = 'agency-admin'): Correction => ({
  ...{ correctionId: 'c', employeeId: 'e', field, keeper, state: 'open', askedAt: '2026-11-30T01:00:00.000Z', isOwn: false },
}); // prettier-ignore

it.each(['name', 'nip', 'nik', 'birth-date', 'employment', 'golongan', 'position', 'unit', 'tax-status'] as const)(
  'leads whoever decides about the %s to the page of the person, where it is changed (IDN-159, IDN-160, IDN-164, IDN-060, IDN-262)',
  (field) => expect(placeOf(asked(field))).toMatchObject({ to: '/people/e' }),
);

it('leads payroll to the payees, and nowhere where no screen changes it', () => {
  expect(placeOf(asked('npwp', 'payroll-officer'))).toMatchObject({ to: '/tpp/payees' });
  expect(placeOf(asked('other'))).toBeUndefined();
});
