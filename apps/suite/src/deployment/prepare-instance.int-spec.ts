import { randomBytes } from 'node:crypto';
import { schemaFaults } from '@kinerja/database';
import { databaseSchemaOf } from '@kinerja/service-runtime';
import { testCluster } from '@kinerja/testing';
import { Client } from 'pg';
import { statedServices } from '../operator/schema-of';
import { databasesOn } from './preparation';
import { makeDatabase, prepareInstance } from './prepare-instance';

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
  for (const url of [wanted.appUrl, wanted.ownerUrl])
    for (const maintenance of ['postgres', 'template1']) {
      const address = Object.assign(new URL(url), { pathname: `/${maintenance}` });
      await expect(ask(address.href, 'SELECT 1')).rejects.toThrow(`permission denied for database "${maintenance}"`);
    }
  const changed = { ...wanted, appUrl: as('app', 'three%25') };
  await makeDatabase(server.url('postgres'), changed);
  await expect(ask(wanted.appUrl, 'SELECT 1')).rejects.toThrow('password authentication failed');
  expect(await ask(changed.appUrl, `SELECT to_regnamespace('kept')::text AS answer`)).toBe('kept');
  await ask(server.url('postgres'), `DROP DATABASE ${database}`);
  for (const role of ['owner', 'app']) await ask(server.url('postgres'), `DROP ROLE ${database}_${role}`);
});

it('makes the tables of every service, which its own role finds ready and does not own; twice is once', async () => {
  const server = testCluster();
  const code = `p${randomBytes(4).toString('hex')}`;
  const wanted = { code, kind: 'centre', ...databasesOn(server, code, 'centre'), jobs: 'here' } as const;
  await prepareInstance(wanted);
  await prepareInstance(wanted);
  expect(wanted.databases).toHaveLength(2);
  for (const { database, appUrl } of wanted.databases) {
    const [definition] = statedServices('centre').filter(({ name }) => database === `${code}_${name}`);
    if (!definition) throw new Error(`no service of ${database}`);
    const app = new Client({ connectionString: appUrl });
    await app.connect();
    expect(await schemaFaults(app, databaseSchemaOf(definition))).toEqual({ missing: [], unknown: [] });
    await expect(app.query('DELETE FROM log.events')).rejects.toThrow('permission denied');
    await expect(app.query(`DROP SCHEMA ${definition.name} CASCADE`)).rejects.toThrow('must be owner');
    await app.end();
  }
  for (const { database } of wanted.databases) {
    await ask(server.url('postgres'), `DROP DATABASE ${database}`);
    for (const role of ['owner', 'app']) await ask(server.url('postgres'), `DROP ROLE ${database}_${role}`);
  }
});

it('refuses a database that is of no service of the instance', async () => {
  const server = testCluster();
  const { databases, postgres } = databasesOn(server, 'dinsos', 'agency');
  const wanted = { code: 'dinkes', kind: 'agency', postgres, databases, jobs: 'here' } as const;
  await expect(prepareInstance(wanted)).rejects.toThrow('dinsos_identity is the database of no service of dinkes');
});
