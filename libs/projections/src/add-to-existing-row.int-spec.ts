import { uuidv7 } from '@kinerja/clock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@kinerja/database';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { instant } from '@kinerja/vocabulary';
import fc from 'fast-check';
import { Appointment, appointmentsSql, Seats } from './appointments.fixtures';
import { add, insert, patch, remove, type RowChange } from './row-change';
import type { EntityClass } from './table-of';
import { writeRowChanges } from './write-row-changes';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  writeFileSync(join(folder, '0001_sample.sql'), appointmentsSql);
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders: [{ name: 'sample', folder }] });
  rmSync(folder, { recursive: true });
});
afterAll(() => database.drop());

const write = async <R extends object>(entity: EntityClass<R>, ...changes: readonly RowChange<R>[]): Promise<void> => {
  const client = await database.pool.connect();
  try {
    await writeRowChanges(client, entity, changes);
  } finally {
    client.release();
  }
};

const rowsOf = async (table: string): Promise<readonly object[]> =>
  (await database.pool.query<object>(`SELECT * FROM sample.${table} ORDER BY 1`)).rows;

const appointment = (unitId: string): Appointment => ({
  ...{ unitId, year: 2026, headId: '018f3c7e-8b1a-7c3d-9e4f-012345678901', startsOn: '2026-01-02' },
  ...{ heardAt: instant('2026-01-02T03:04:05Z'), status: 'open', visits: 1, paidRupiah: null },
});

const stored = async (unitId: string): Promise<object> => {
  const { rows } = await database.pool.query<{ row: object }>(
    'SELECT to_jsonb(t) AS row FROM sample.appointments_v1 AS t WHERE unit_id = $1',
    [unitId],
  );
  return rows[0]?.row ?? {};
};

describe('a table with columns that have no zero', () => {
  it('is added to where the row is there, and keeps what was not named', async () => {
    const [unitId, other] = [uuidv7(), uuidv7()];
    await write(Appointment, ...insert<Appointment>(appointment(unitId)), ...insert<Appointment>(appointment(other)));
    const [before, otherBefore] = [await stored(unitId), await stored(other)];
    await write(
      Appointment,
      ...add<Appointment>({ unitId, year: 2026 }, { visits: 2 }),
      ...add<Appointment>({ unitId: other, year: 2026 }, { paidRupiah: 5n }),
    );
    expect(await stored(unitId)).toEqual({ ...before, visits: 3 });
    expect(await stored(other)).toEqual({ ...otherBefore, paid_rupiah: 5 });
  });

  it('says which row is missing and why it cannot make one', async () => {
    const [unitId, there] = [uuidv7(), uuidv7()];
    await write(Appointment, ...insert<Appointment>(appointment(there)));
    const both = [there, unitId].flatMap((id) => add<Appointment>({ unitId: id, year: 2026 }, { visits: 1 }));
    await expect(write(Appointment, ...both)).rejects.toThrow(
      `appointments_v1: there is no row ${unitId}, 2026 to add to, and none can be made: ` +
        'no zero for headId (uuid), startsOn (date), heardAt (timestamptz)',
    );
  });

  it('says the same of a row that was removed a moment before', async () => {
    const key = { unitId: uuidv7(), year: 2026 };
    await expect(
      write(Appointment, ...remove<Appointment>(key), ...add<Appointment>(key, { visits: 1 })),
    ).rejects.toThrow(`there is no row ${key.unitId}, 2026 to add to`);
  });

  it('is left the same whether changes to its rows are written together or one by one', async () => {
    const ids = [uuidv7(), uuidv7(), uuidv7()];
    const key = fc.constantFrom(...ids).map((unitId) => ({ unitId, year: 2026 }));
    const counts = fc.record({ visits: fc.nat(9), paidRupiah: fc.bigInt(0n, 2n ** 50n) }, { requiredKeys: [] });
    const change = fc.oneof(
      fc.tuple(key, counts).map(([one, by]) => add<Appointment>(one, by)),
      fc.tuple(key, counts).map(([one, set]) => patch<Appointment>(one, { ...set, status: 'closed' })),
      key.map(({ unitId }) => insert<Appointment>(appointment(unitId))),
    );
    const after = async (runs: readonly (readonly RowChange<Appointment>[])[]): Promise<readonly object[]> => {
      await database.pool.query('DELETE FROM sample.appointments_v1');
      await write(Appointment, ...ids.flatMap((id) => insert<Appointment>(appointment(id))));
      for (const run of runs) await write(Appointment, ...run);
      return rowsOf('appointments_v1');
    };
    const property = fc.asyncProperty(fc.array(change, { maxLength: 15 }), async (changes) =>
      expect(await after([changes.flat()])).toEqual(await after(changes)),
    );
    await fc.assert(property, { numRuns: 40 });
  }, 60_000);
});

describe('a table whose rules no row of zeros keeps', () => {
  const room = (): string => uuidv7();

  it('is added to where the row is there, downwards too', async () => {
    const one = room();
    await write(Seats, ...insert<Seats>({ room: one, status: 'open', free: 12 }));
    await write(Seats, ...add<Seats>({ room: one }, { free: -2 }));
    expect(await rowsOf('seats_v1')).toContainEqual({ room: one, status: 'open', free: 10 });
  });

  it('refuses the row of zeros where there is none', async () => {
    await expect(write(Seats, ...add<Seats>({ room: room() }, { free: 1 }))).rejects.toThrow('check constraint');
  });
});
