import { migrate } from '@kinerja/database';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowChange } from './row-change';
import { sampleSql, UnitTotals } from './totals.fixtures';
import { writeRowChanges } from './write-row-changes';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  writeFileSync(join(folder, '0001_sample.sql'), sampleSql);
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders: [{ name: 'sample', folder }] });
  rmSync(folder, { recursive: true });
});
afterAll(() => database.drop());

const ids = ['a', 'b', 'c', 'd'].map((letter) => `018f3c7e-8b1a-7c3d-9e4f-01234567890${letter}`);
const unitId = fc.constantFrom(...ids);
const numbers = { people: fc.nat(9), netRupiah: fc.bigInt(0n, 2n ** 50n), score: fc.constantFrom('0.5', '1.25', '3') };
const texts = { name: fc.string({ unit: 'binary', maxLength: 5 }).filter((text) => !text.includes('\0')), tags: fc.array(fc.constantFrom('"', '\\', '{,}', 'NULL', '')) }; // prettier-ignore
const change: fc.Arbitrary<RowChange<UnitTotals>> = fc.oneof(
  fc.record({ unitId, ...numbers, ...texts }).map((row) => ({ change: 'upsert' as const, row })),
  fc.tuple(unitId, fc.record({ ...numbers, ...texts }, { requiredKeys: [] })).map(([id, set]) => ({ change: 'patch' as const, key: { unitId: id }, set })), // prettier-ignore
  fc.tuple(unitId, fc.record(numbers, { requiredKeys: [] })).map(([id, by]) => ({ change: 'add' as const, key: { unitId: id }, by })), // prettier-ignore
  unitId.map((id) => ({ change: 'remove' as const, key: { unitId: id } })),
);

/** The rows after these runs of changes, each run written at once, starting from an empty table. */
const rowsAfter = async (runs: readonly (readonly RowChange<UnitTotals>[])[]): Promise<readonly object[]> => {
  await database.pool.query('DELETE FROM sample.unit_totals_v1');
  const client = await database.pool.connect();
  try {
    for (const run of runs) await writeRowChanges(client, UnitTotals, run);
  } finally {
    client.release();
  }
  const found = await database.pool.query<{ score: string }>('SELECT * FROM sample.unit_totals_v1 ORDER BY unit_id');
  return found.rows.map((row) => ({ ...row, score: Number(row.score) }));
};

it('leaves the same rows whether changes are written together or one by one', async () => {
  const property = fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.array(change, { maxLength: 20 }), async (before, batch) => {
    const oneByOne = await rowsAfter([before, ...batch.map((each) => [each])]);
    expect(await rowsAfter([before, batch])).toEqual(oneByOne);
  }); // prettier-ignore
  await fc.assert(property, { numRuns: 60 });
}, 60_000);
