import { uuidv7 } from '@kinerja/clock';
import { migrate } from '@kinerja/database';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { projectionMigrations } from '../index';
import { MemoryTables } from './memory-tables';
import { anyChange, behavesAsReadModels, foldOf } from './read-models.behaviour.fixtures';
import { sqlReadModels } from './read-models';
import { sampleSql, UnitTotals } from './totals.fixtures';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  writeFileSync(join(folder, '0001_sample.sql'), sampleSql);
  const folders = [{ name: 'projections', folder: projectionMigrations }, { name: 'sample', folder }]; // prettier-ignore
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders });
  rmSync(folder, { recursive: true });
  pool = database.pool;
});
afterAll(() => database.drop());

type Stored = Readonly<{
  unit_id: string;
  name: string;
  people: number;
  net_rupiah: string;
  score: string;
  tags: string[];
}>;

const rows = async (): Promise<readonly UnitTotals[]> => {
  const found = await pool.query<Stored>('SELECT * FROM sample.unit_totals_v1 ORDER BY unit_id');
  return found.rows.map(({ unit_id, net_rupiah, ...row }) => ({
    ...row,
    unitId: unit_id,
    netRupiah: BigInt(net_rupiah),
  }));
};

describe('read models on PostgreSQL', () => {
  behavesAsReadModels(() => ({ tables: sqlReadModels(pool), rows }));

  it('come to the same rows as those in memory', async () => {
    const [sql, name] = [sqlReadModels(pool), uuidv7()];
    await sql.positions([name]);
    let at = 0n;
    const property = fc.asyncProperty(
      fc.array(fc.array(anyChange, { maxLength: 8 }), { maxLength: 6 }),
      async (runs) => {
        const memory = new MemoryTables();
        await pool.query('DELETE FROM sample.unit_totals_v1');
        for (const [nth, changes] of runs.entries()) {
          await sql.write([{ name, from: at, to: at + 1n, fold: foldOf(changes) }]);
          await memory.write([{ name, from: BigInt(nth), to: BigInt(nth + 1), fold: foldOf(changes) }]);
          at += 1n;
        }
        const exact = (row: UnitTotals): object => ({
          ...row,
          netRupiah: BigInt(row.netRupiah),
          score: Number(row.score),
        });
        expect((await rows()).map(exact)).toEqual(memory.rows(UnitTotals).map(exact));
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });
});
