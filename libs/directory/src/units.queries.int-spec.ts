import { nameKey } from '@kinerja/kernel';
import { localDate, type LocalDate, type UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { openDirectory, someUnit, type DirectoryDatabase } from './directory-database.fixtures';
import { daysOfUnit, unitNamesThen, unitsOf } from './units.queries';
import { UnitNameRow, UnitPlaceRow, UnitRow } from './units.table';

let directory: DirectoryDatabase;
let source: DataSource;

beforeAll(async () => {
  directory = await openDirectory();
  source = directory.source;
});
afterAll(() => directory.close());

const [june, july, nextYear] = [localDate('2026-06-30'), localDate('2026-07-01'), localDate('2027-01-01')];

const register = async (name: string, unit: Partial<UnitRow> = {}): Promise<UnitId> => {
  const unitId = someUnit();
  const row = { unitId, name, nameKey: nameKey(name), parentUnitId: null, fromOn: null, lastOn: null, ...unit };
  await source.getRepository(UnitRow).insert(row);
  return unitId;
};

it('shows the units of a day: names, places and days as they were, are and will be', async () => {
  const office = await register('Dinas');
  const data = await register('Bidang Data', { parentUnitId: office });
  const old = await register('Seksi Lama', { parentUnitId: data, lastOn: june });
  const next = await register('Seksi Baru', { parentUnitId: data, fromOn: july });
  await source.getRepository(UnitNameRow).insert([
    { unitId: data, fromOn: july, name: 'Bidang Digital', nameKey: 'bidang digital' },
    { unitId: data, fromOn: nextYear, name: 'Bidang Transformasi', nameKey: 'bidang transformasi' },
  ]);
  await source.getRepository(UnitPlaceRow).insert({ unitId: next, fromOn: nextYear, parentUnitId: office });

  const placesOn = async (day: LocalDate) =>
    new Map((await unitsOf(source, day)).map(({ unitId, name, parentUnitId }) => [unitId, [name, parentUnitId]]));
  const [then, soon, late] = [await placesOn(june), await placesOn(july), await placesOn(nextYear)];
  expect([then.get(data), soon.get(data), late.get(data)]).toEqual([
    ...[
      ['Bidang Data', office],
      ['Bidang Digital', office],
      ['Bidang Transformasi', office],
    ],
  ]);
  expect([soon.get(next), late.get(next)]).toEqual([
    ['Seksi Baru', data],
    ['Seksi Baru', office],
  ]);
  expect(then.get(office)).toEqual(['Dinas', null]);

  expect(await daysOfUnit(source, old)).toEqual({ from: null, lastDay: june });
  expect(await daysOfUnit(source, next)).toEqual({ from: july, lastDay: null });
  expect(await daysOfUnit(source, someUnit())).toBeUndefined();
  expect((await unitsOf(source, july)).map(({ unitId }) => unitId)).toContain(old);
  const asked = [june, july, nextYear].map((day) => ({ unitId: data, day }));
  expect(await unitNamesThen(source, [...asked, { unitId: someUnit(), day: june }])).toEqual([
    ...['Bidang Data', 'Bidang Digital', 'Bidang Transformasi', ''],
  ]);
});
