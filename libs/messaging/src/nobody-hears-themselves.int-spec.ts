import { migrate, type MigrationFolder } from '@kinerja/database';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { Client } from 'pg';
import { inboxPositions } from './inbox-status';
import { messagingMigrations } from './migrations';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const bring = (to: Partial<MigrationFolder>) =>
  migrate({
    ownerUrl: database.ownerUrl,
    appRole: new URL(database.url).username,
    folders: [{ name: 'messaging', folder: messagingMigrations, ...to }],
  });

/** As an earlier version left it: evaluation heard planning, and itself, and the centre its agencies. */
const heard = [
  ['evaluation', 'dinsos.planning.v1'],
  ['evaluation', 'dinsos.evaluation.v1'],
  ['monitoring', 'dinsos.fed.evaluation.v1'],
] as const;

const LEFT = [
  'log.consumer_offsets',
  'log.inbox_keys',
  'messaging.parked_keys',
  'messaging.parked_messages',
  'messaging.skipped_messages',
  'messaging.heard_incarnations',
  'messaging.restored_publishers',
];

it('forgets what a service once heard of itself, and nothing that it hears of others', async () => {
  await bring({ last: 4 });
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const place of heard) {
    await owner.query(`INSERT INTO log.consumer_offsets VALUES ($1, $2, 0, 7)`, [...place]);
    await owner.query(`INSERT INTO log.inbox_keys VALUES ($1, $2, 'k', 3)`, [...place]);
    await owner.query(`INSERT INTO messaging.parked_keys VALUES ($1, $2, 'k', 0, 'failed', 'no')`, [...place]);
    await owner.query(`INSERT INTO messaging.parked_messages VALUES ($1, $2, 'k', 4, 0, 7, 't', '{}')`, [...place]);
    await owner.query(`INSERT INTO messaging.skipped_messages VALUES ($1, $2, 'k', 2, '{}', 'no', 'x')`, [...place]);
    await owner.query(`INSERT INTO messaging.heard_incarnations VALUES ($1, $2, 0, gen_random_uuid())`, [...place]);
    await owner.query(`INSERT INTO messaging.restored_publishers VALUES ($1, $2, 0, gen_random_uuid(), 7, 5, now())`, [
      ...place,
    ]);
  }
  await bring({});
  for (const table of LEFT) {
    const { rows } = await owner.query(`SELECT consumer, topic FROM ${table} ORDER BY 1, 2`);
    expect({ table, rows }).toEqual({
      table,
      rows: [
        { consumer: 'evaluation', topic: 'dinsos.planning.v1' },
        { consumer: 'monitoring', topic: 'dinsos.fed.evaluation.v1' },
      ],
    });
  }
  await owner.end();
  expect((await inboxPositions(database.pool)).map(({ topic }) => topic)).not.toContain('dinsos.evaluation.v1');
});
