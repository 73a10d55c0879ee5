import { Client } from 'pg';
import { testDatabase } from './test-database';

it('gives every caller an empty log of its own', async () => {
  const [one, two] = [await testDatabase(), await testDatabase()];
  await one.pool.query(`INSERT INTO log.reservations VALUES ('nip', 'x', 'person-1')`);
  const { rows } = await two.pool.query(
    'SELECT (SELECT count(*) FROM log.reservations) AS names, position FROM log.head',
  );
  expect(rows).toEqual([{ names: '0', position: '0' }]);
  await Promise.all([one.drop(), two.drop()]);
});

it('prepares once what many ask for, also at once, and gives each a copy of its own', async () => {
  let [times, fails] = [0, true];
  const preparation = {
    name: 'one table',
    prepare: async ({ ownerUrl }: { ownerUrl: string }) => {
      times += 1;
      const client = new Client({ connectionString: ownerUrl });
      await client.connect();
      await client.query('CREATE TABLE prepared (n int)');
      await client.end();
      if (fails) throw new Error('half done');
    },
  };
  await expect(testDatabase(preparation)).rejects.toThrow('half done');
  fails = false;
  const [one, two] = await Promise.all([testDatabase(preparation), testDatabase(preparation)]);
  expect(times).toBe(2);
  await one.superuser.query('INSERT INTO prepared VALUES (1)');
  expect((await two.superuser.query('SELECT n FROM prepared')).rows).toEqual([]);
  await Promise.all([one.drop(), two.drop()]);
});
