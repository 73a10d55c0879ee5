import { testDatabase, type TestDatabase } from '@kinerja/testing';
import type { Instant } from '@kinerja/vocabulary';
import { Client } from 'pg';
import { Column, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '../bigint-column';
import { dataSourceOptions, type Entity } from '../data-source';
import { expectEntityMatchesTable } from '../entity-match';
import { nullableInstantColumn } from '../instant-column';
import { DataSource } from 'typeorm';
import { makeReadTables, ReadTableChanged } from './make-read-tables';
import { schemaFaults } from '../schema-faults';
import { ReadTable } from './read-table';
import type { FormerTable } from './read-tables';

@ReadTable('sample.pay', {
  version: 1,
  indexes: [
    ['employeeId', 'month'],
    { unique: ['staffNumber', 'month'] },
    { sql: 'USING gin (notes)' },
    { sql: "USING btree (month) WHERE (status = 'open'::text)" },
  ],
})
class Pay {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('text') staffNumber!: string;
  @Column('text') status!: string;
  @Column(bigintColumn) netRupiah!: bigint;
  @Column('text', { array: true }) notes!: string[];
  @Column(nullableInstantColumn) paidAt!: Instant | null;
}

@ReadTable('sample.pay', { version: 1 })
class PayWithoutNotes {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
}

@ReadTable('sample.pay', { version: 2 })
class PayOfVersionTwo {
  @PrimaryColumn('uuid') employeeId!: string;
}

@ReadTable('sample.other', { version: 1 })
class Other {
  @PrimaryColumn('uuid') otherId!: string;
}

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const tablesOf = (entities: readonly Entity[]) => {
  const appRole = new URL(database.url).username;
  return { ownerUrl: database.ownerUrl, appRole, entities };
};
const make = (...entities: readonly Entity[]) => makeReadTables(tablesOf(entities));
const faults = (...entities: readonly Entity[]) =>
  schemaFaults(database.pool, { folders: [], readTables: tablesOf(entities) });

const ask = async (url: string, sql: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const indexes = () =>
  ask(database.url, `SELECT indexdef FROM pg_indexes WHERE schemaname = 'sample' ORDER BY indexname`);

it('makes schema, table and indexes as the row class says, for the role of the service', async () => {
  expect(await make(Pay)).toEqual(['sample.pay_v1']);
  const settings = { url: database.url, entities: [Pay], schema: 'sample', poolSize: 1, onPoolError: () => undefined };
  const source = await new DataSource(dataSourceOptions(settings)).initialize();
  await expectEntityMatchesTable(source, Pay);
  const row = {
    employeeId: '018f3c7e-8b1a-7c3d-9e4f-0123456789ab',
    month: '2026-10',
    staffNumber: '1',
    status: 'open',
  };
  await source.getRepository(Pay).insert({ ...row, netRupiah: 1n, notes: ['a'], paidAt: null });
  expect(await source.getRepository(Pay).find()).toEqual([{ ...row, netRupiah: 1n, notes: ['a'], paidAt: null }]);
  await source.destroy();
  expect(await indexes()).toEqual([
    {
      indexdef: expect.stringMatching(
        /^CREATE UNIQUE INDEX "PK_\w+" ON sample\.pay_v1 USING btree \(employee_id, month\)$/,
      ),
    },
    { indexdef: 'CREATE INDEX pay_v1_employee_id_month ON sample.pay_v1 USING btree (employee_id, month)' },
    { indexdef: 'CREATE INDEX pay_v1_gin_notes ON sample.pay_v1 USING gin (notes)' },
    {
      indexdef: `CREATE INDEX pay_v1_month_status_open_text ON sample.pay_v1 USING btree (month) WHERE (status = 'open'::text)`,
    },
    { indexdef: 'CREATE UNIQUE INDEX pay_v1_staff_number_month ON sample.pay_v1 USING btree (staff_number, month)' },
  ]);
});

it('leaves what is there, with its rows, whatever its indexes are called', async () => {
  await make(Pay);
  await ask(database.ownerUrl, 'ALTER INDEX sample.pay_v1_employee_id_month RENAME TO pay_of_a_person');
  await ask(
    database.url,
    `INSERT INTO sample.pay_v1 VALUES (gen_random_uuid(), '2026-10', '1', 'open', 1, '{}', NULL)`,
  );
  const before = await indexes();
  expect(await make(Pay)).toEqual([]);
  expect(await indexes()).toEqual(before);
  expect(await ask(database.url, 'SELECT count(*)::int FROM sample.pay_v1')).toEqual([{ count: 1 }]);
});

it('makes an index that came later', async () => {
  await make(Pay);
  await ask(database.ownerUrl, 'DROP INDEX sample.pay_v1_employee_id_month');
  expect(await make(Pay)).toEqual([]);
  expect(await indexes()).toHaveLength(5);
});

it('makes a new version beside the one before', async () => {
  await make(Pay);
  expect(await make(PayOfVersionTwo)).toEqual(['sample.pay_v2']);
  expect(await ask(database.url, 'SELECT count(*)::int FROM sample.pay_v1')).toEqual([{ count: 0 }]);
});

it('refuses another shape under the same version, and makes nothing then', async () => {
  await make(Pay);
  const changed = make(PayOfVersionTwo, PayWithoutNotes);
  await expect(changed).rejects.toThrow(ReadTableChanged);
  await expect(changed).rejects.toThrow('staff_number: not in the entity');
  expect(await ask(database.url, `SELECT to_regclass('sample.pay_v2') AS made`)).toEqual([{ made: null }]);
});

it('lets two make the same tables at once', async () => {
  const made = await Promise.all([make(Pay), make(Pay), make(Pay)]);
  expect(made.flat()).toEqual(['sample.pay_v1']);
});

it('tells a release whose tables they are from an older and from a newer one', async () => {
  expect(await faults(Pay)).toEqual({ missing: ['sample.pay_v1'], unknown: [] });
  await make(Pay);
  expect(await faults(Pay)).toEqual({ missing: [], unknown: [] });
  expect(await faults(PayOfVersionTwo)).toEqual({ missing: ['sample.pay_v2'], unknown: ['sample.pay_v1'] });
  await make(PayOfVersionTwo);
  expect(await faults(PayOfVersionTwo)).toEqual({ missing: [], unknown: [] });
  expect(await faults(Pay)).toEqual({ missing: ['sample.pay_v1'], unknown: ['sample.pay_v2'] });
  await expect(make(Pay)).rejects.toThrow('a newer release has made sample.pay_v2, and this one has version 1 of it');
});

it('asks before a table begins empty, also one that an earlier release filled, and makes nothing when that is refused', async () => {
  const asked: (readonly string[])[] = [];
  const refuse = async (_: unknown, paths: readonly string[]) => {
    asked.push(paths);
    throw new Error('nothing fills it');
  };
  const wary = (entity: Entity) => makeReadTables({ ...tablesOf([entity]), onEmpty: refuse });
  await expect(wary(Pay)).rejects.toThrow('nothing fills it');
  expect(await ask(database.url, `SELECT to_regclass('sample.pay_v1') AS made`)).toEqual([{ made: null }]);
  await make(Pay);
  await wary(Pay);
  await make(Other);
  await expect(wary(Pay)).rejects.toThrow('nothing fills it');
  expect(asked).toEqual([['sample.pay_v1'], ['sample.pay_v1']]);
});

it('keeps the version before until it is told that nobody fills it any more', async () => {
  await make(Pay, Other);
  const told: FormerTable[] = [];
  let left = false;
  const again = () =>
    makeReadTables({
      ...tablesOf([PayOfVersionTwo, Other]),
      forgetIfLeft: async (_, table) => (told.push(table), left),
    });
  await again();
  expect(await ask(database.url, 'SELECT count(*)::int FROM sample.pay_v1')).toEqual([{ count: 0 }]);
  left = true;
  await again();
  await again();
  const found = await ask(database.url, `SELECT tablename FROM pg_tables WHERE schemaname = 'sample' ORDER BY 1`);
  expect(found).toEqual([{ tablename: 'other_v1' }, { tablename: 'pay_v2' }]);
  expect(told).toEqual(Array(2).fill({ schema: 'sample', former: 'pay_v1', present: 'pay_v2' }));
});

it.each([
  ['pay', 1, [], '"pay" is not "schema.table"'],
  ['sample.pay', 0, [], 'sample.pay: versions are counted from 1'],
  ['sample.pay', 1, [['amount']], 'Odd has an index over "amount", which is no column of it'],
])('refuses %s in version %s with indexes %j', (path, version, wanted, words) => {
  class Odd {}
  expect(() => ReadTable(path, { version, indexes: wanted })(Odd)).toThrow(words);
});
