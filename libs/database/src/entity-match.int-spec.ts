import type { Instant } from '@kinerja/vocabulary';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { Client } from 'pg';
import { Column, Entity, PrimaryColumn, type DataSource } from 'typeorm';
import { bigintColumn } from './bigint-column';
import { openDataSource } from './data-source';
import { expectEntityMatchesTable } from './entity-match';
import { nullableInstantColumn } from './instant-column';

@Entity({ schema: 'sample', name: 'pay_v1' })
class Pay {
  @PrimaryColumn('uuid') employeeId!: string;
  @Column(bigintColumn) netRupiah!: bigint;
  @Column('text', { array: true }) notes!: string[];
  @Column(nullableInstantColumn) paidAt!: Instant | null;
}

let database: TestDatabase;
let source: DataSource;

const create = async (columns: string): Promise<void> => {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`CREATE SCHEMA sample; CREATE TABLE sample.pay_v1 (${columns});
    GRANT USAGE ON SCHEMA sample TO test_app; GRANT SELECT, INSERT ON sample.pay_v1 TO test_app`);
  await owner.end();
};

beforeEach(async () => {
  database = await testDatabase();
  const settings = { entities: [Pay], schema: 'sample', poolSize: 1, onPoolError: () => undefined };
  source = await openDataSource({ url: database.url, ...settings });
});
afterEach(async () => {
  await source.destroy();
  await database.drop();
});

it('is content with an equal table, whose money and moments read as the house has them', async () => {
  await create('employee_id uuid PRIMARY KEY, net_rupiah bigint NOT NULL, notes text[] NOT NULL, paid_at timestamptz');
  await expectEntityMatchesTable(source, Pay);
  const row = { employeeId: '018f3c7e-8b1a-7c3d-9e4f-0123456789ab', netRupiah: 2n ** 60n, notes: ['a'], paidAt: null };
  await source.query(`INSERT INTO sample.pay_v1 VALUES ($1, $2, '{a}', '2026-10-01 07:00+07')`, [
    row.employeeId,
    row.netRupiah,
  ]);
  expect(await source.getRepository(Pay).find()).toEqual([{ ...row, paidAt: '2026-10-01T00:00:00.000Z' }]);
});

it('lists every difference', async () => {
  await create('employee_id uuid NOT NULL, net_rupiah integer, notes text[] NOT NULL, extra int');
  await expect(expectEntityMatchesTable(source, Pay)).rejects.toThrow(
    [
      'extra: not in the entity',
      'employee_id: isPrimary is false, the entity says true',
      'net_rupiah: type is integer, the entity says bigint',
      'net_rupiah: isNullable is true, the entity says false',
      'paid_at: not in the table',
    ].join('\n  '),
  );
});

it('throws for a forgotten value in a query instead of reading every row', async () => {
  await create('employee_id uuid PRIMARY KEY, net_rupiah bigint NOT NULL, notes text[] NOT NULL, paid_at timestamptz');
  const forgotten: { employeeId?: string } = {};
  await expect(source.getRepository(Pay).findBy({ employeeId: forgotten.employeeId as string })).rejects.toThrow();
});
