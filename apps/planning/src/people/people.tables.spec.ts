import { assignments } from './assignments.table';
import { superiors } from './superiors.table';
import { units } from './units.table';

const started = (superiorId?: string) => ({
  type: 'identity.assignment-started',
  data: {
    assignmentId: 'assignment',
    employeeId: 'staff',
    unitId: 'unit',
    position: 'Analis Kebijakan',
    positionKind: 'fungsional',
    jobClass: 9,
    golongan: 'III/c',
    duty: 'member',
    startsOn: '2026-01-01',
    ...(superiorId === undefined ? {} : { superiorId }),
  },
});

it('keeps where a person works from which day on', () =>
  expect(assignments.changes(started('boss'))).toEqual([
    {
      change: 'upsert',
      row: { assignmentId: 'assignment', employeeId: 'staff', unitId: 'unit', startsOn: '2026-01-01' },
    },
  ]));

it('keeps who the superior is from which day on, and that there is none above the head', () => {
  const row = { employeeId: 'staff', fromOn: '2026-01-01' };
  expect(superiors.changes(started('boss'))).toEqual([{ change: 'upsert', row: { ...row, superiorId: 'boss' } }]);
  expect(superiors.changes(started())).toEqual([{ change: 'upsert', row: { ...row, superiorId: null } }]);
  const data = { assignmentId: 'assignment', employeeId: 'staff', superiorId: 'other', from: '2026-06-01' };
  expect(superiors.changes({ type: 'identity.superior-changed', data })).toEqual([
    { change: 'upsert', row: { employeeId: 'staff', fromOn: '2026-06-01', superiorId: 'other' } },
  ]);
});

it('keeps the units', () =>
  expect(units.changes({ type: 'identity.unit-registered', data: { unitId: 'unit', name: 'Bidang' } })).toEqual([
    { change: 'upsert', row: { unitId: 'unit', name: 'Bidang', parentUnitId: null } },
  ]));
