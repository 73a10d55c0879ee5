import { randomBytes } from 'node:crypto';
import { testCluster } from '@kinerja/testing';
import { Client } from 'pg';
import { makeDatabase } from './prepare-instance';

const ask = async (url: string, question: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(question)).rows[0]?.answer;
  } finally {
    await client.end();
  }
};

it('makes a database and its two roles with the passwords told; a repeat changes the passwords and nothing else', async () => {
  const server = testCluster();
  const database = `prepared_${randomBytes(4).toString('hex')}`;
  const as = (role: string, password: string): string => {
    const url = new URL(server.url(database));
    [url.username, url.password] = [`${database}_${role}`, password];
    return url.href;
  };
  const wanted = {
    ...{ database, superuserUrl: server.url(database) },
    ...{ ownerUrl: as('owner', 'one'), appUrl: as('app', 'two') },
  };
  await makeDatabase(server.url('postgres'), wanted);
  await ask(wanted.ownerUrl, 'CREATE SCHEMA kept');
  await expect(ask(wanted.appUrl, 'CREATE SCHEMA mine')).rejects.toThrow('permission denied');
  const changed = { ...wanted, appUrl: as('app', 'three%25') };
  await makeDatabase(server.url('postgres'), changed);
  await expect(ask(wanted.appUrl, 'SELECT 1')).rejects.toThrow('password authentication failed');
  expect(await ask(changed.appUrl, `SELECT to_regnamespace('kept')::text AS answer`)).toBe('kept');
  await ask(server.url('postgres'), `DROP DATABASE ${database}`);
  for (const role of ['owner', 'app']) await ask(server.url('postgres'), `DROP ROLE ${database}_${role}`);
});
