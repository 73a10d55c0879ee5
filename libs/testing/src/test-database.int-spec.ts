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
