import { unitId } from '@kinerja/vocabulary';
import { treeOf } from './units.queries';

const unit = (id: string, parent: string | null = null) => ({
  ...{ unitId: unitId(id), name: id, nameKey: id, parentUnitId: parent === null ? null : unitId(parent) },
});

it('hangs units under their parents', () =>
  expect(treeOf([unit('bidang', 'dinas'), unit('dinas'), unit('seksi', 'bidang')])).toEqual([
    {
      ...{ unitId: 'dinas', name: 'dinas' },
      below: [{ unitId: 'bidang', name: 'bidang', below: [{ unitId: 'seksi', name: 'seksi', below: [] }] }],
    },
  ]));

it('loses no unit whose parent is unknown, or that hangs on itself', () =>
  expect(
    treeOf([unit('a', 'nowhere'), unit('b', 'c'), unit('c', 'b'), unit('d', 'd')]).map(({ name }) => name),
  ).toEqual([...['a', 'b', 'c', 'd']]));
