import { CENTRE_INSTANCE, roles, rolesAt } from './role';

it('gives the centre the roles that it has work for (IDN-085)', () => {
  expect(CENTRE_INSTANCE).toBe('bkpsdm');
  expect(rolesAt('bkpsdm')).toEqual(['agency-admin', 'bkpsdm-analyst', 'auditor', 'system-admin']);
});

it('gives an agency all but that of the centre’s analyst, in their order (IDN-085)', () => {
  expect(rolesAt('dinkes')).toEqual([
    ...['employee', 'agency-admin', 'unit-head', 'agency-head', 'payroll-officer', 'payroll-verifier'],
    ...['survey-officer', 'auditor', 'system-admin'],
  ]);
  expect(roles).toEqual(expect.arrayContaining([...rolesAt('dinkes'), 'bkpsdm-analyst']));
});
