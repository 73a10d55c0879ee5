import { golonganGroup, golongans } from './golongan';

it('a golongan of a PNS belongs to the group before its stroke, one of a PPPK to itself', () => {
  expect([golonganGroup('III/c'), golonganGroup('I/a'), golonganGroup('IV/e')]).toEqual(['III', 'I', 'IV']);
  expect([golonganGroup('III'), golonganGroup('IX')]).toEqual(['PPPK III', 'PPPK IX']);
});

it('there are 17 of a PNS in four groups and 17 of a PPPK, none like another', () => {
  expect([new Set(golongans).size, new Set(golongans.map(golonganGroup)).size]).toEqual([34, 4 + 17]);
});
