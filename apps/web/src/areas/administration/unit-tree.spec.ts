import { unitTree } from './unit-tree';

const unit = (unitId: string, parentUnitId?: string) => ({
  ...{ unitId, name: unitId, ...(parentUnitId !== undefined && { parentUnitId }) },
});

it('shows each unit below the one it belongs to', () =>
  expect(
    unitTree([unit('bidang', 'dinas'), unit('dinas'), unit('seksi', 'bidang'), unit('uptd', 'dinas')]).map(
      ({ unit: { name }, depth }) => `${depth} ${name}`,
    ),
  ).toEqual(['0 dinas', '1 bidang', '2 seksi', '1 uptd']));

it('leaves out none, also where the unit above is not in the list', () =>
  expect(unitTree([unit('seksi', 'elsewhere')]).map(({ depth }) => depth)).toEqual([0]));
