import { nameKey } from '@kinerja/kernel';
import { localDate, type LocalDate, type UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { openDirectory, someUnit, type DirectoryDatabase } from './directory-database.fixtures';
import { unitNamesThen, unitsOf, unitsOn, unitTree } from './units.queries';
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

it('shows the tree of a day: names, places and units as they were, are and will be', async () => {
  const office = await register('Dinas');
  const data = await register('Bidang Data', { parentUnitId: office });
  const old = await register('Seksi Lama', { parentUnitId: data, lastOn: june });
  const next = await register('Seksi Baru', { parentUnitId: data, fromOn: july });
  await source.getRepository(UnitNameRow).insert([
    { unitId: data, fromOn: july, name: 'Bidang Digital', nameKey: 'bidang digital' },
    { unitId: data, fromOn: nextYear, name: 'Bidang Transformasi', nameKey: 'bidang transformasi' },
  ]);
  await source.getRepository(UnitPlaceRow).insert({ unitId: next, fromOn: nextYear, parentUnitId: office });

  const tree = (day: LocalDate) => unitTree(source, day);
  const leaf = (unitId: UnitId, name: string) => ({ unitId, name, below: [] });
  expect(await tree(june)).toEqual([
    { ...leaf(office, 'Dinas'), below: [{ ...leaf(data, 'Bidang Data'), below: [leaf(old, 'Seksi Lama')] }] },
  ]);
  expect(await tree(july)).toEqual([
    { ...leaf(office, 'Dinas'), below: [{ ...leaf(data, 'Bidang Digital'), below: [leaf(next, 'Seksi Baru')] }] },
  ]);
  expect(await tree(nextYear)).toEqual([
    { ...leaf(office, 'Dinas'), below: [leaf(data, 'Bidang Transformasi'), leaf(next, 'Seksi Baru')] },
  ]);

  expect((await unitsOn(source, july)).map(({ unitId }) => unitId)).not.toContain(old);
  expect((await unitsOf(source, july)).map(({ unitId }) => unitId)).toContain(old);
  const asked = [june, july, nextYear].map((day) => ({ unitId: data, day }));
  expect(await unitNamesThen(source, [...asked, { unitId: someUnit(), day: june }])).toEqual([
    ...['Bidang Data', 'Bidang Digital', 'Bidang Transformasi', ''],
  ]);
});
