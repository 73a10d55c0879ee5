import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '@kinerja/database';
import { CENTRE, CENTRE_SERVICES, databaseName, Databases, editionOf, Home } from '@kinerja/installation';
import { endLocalPostgres, startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';
import { isRunning } from '@kinerja/local-process';
import { query, schemaOf } from '../instance.fixtures';
import { dropLeftBehind, moveHome } from './move-home';

const STAMP = '20261122_071530';
let home: Home;

beforeEach(() => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-move-')));
  home.write('city.json', { name: 'Kota Contoh', zone: 'WITA', agencies: [] });
});
afterEach(async () => {
  for (const folder of [home.postgres, home.path(`instances/${CENTRE}/postgres`)])
    if (existsSync(folder)) await endLocalPostgres(folder);
  rmSync(home.folder, { recursive: true });
});

/** The centre's databases, on a server that goes on when what started it was killed. */
const abandoned = async (): Promise<LocalPostgres> => {
  const server = await startLocalPostgres({ folder: home.postgres, settings: { fsync: 'off' } });
  for (const service of CENTRE_SERVICES) {
    const database = databaseName(CENTRE, service);
    const [owner, app] = [`${database}_owner`, `${database}_app`];
    const { ownerUrl } = await server.createServiceDatabase({ database, owner, app });
    await prepareDatabase(schemaOf(), { ownerUrl, appRole: app });
    await query(ownerUrl, `INSERT INTO notes.notes_v1 (id, text) VALUES (1, $1)`, [service]);
  }
  return server;
};

const move = (): Promise<readonly string[]> =>
  moveHome({ home, to: 'distributed', schemaOf: () => schemaOf, onMoved: () => undefined }, STAMP);

it('moves every database, ends the server that a killed run left behind, and drops the old cluster when told to', async () => {
  const { pid } = await abandoned();
  const aside = `${home.postgres}.before-move-${STAMP}`;
  expect(await move()).toEqual([aside]);
  expect(isRunning(pid)).toBe(false);
  expect([editionOf(home), existsSync(home.postgres)]).toEqual(['distributed', false]);
  const databases = new Databases(home);
  for (const service of CENTRE_SERVICES) {
    const { rows } = await (await databases.pool(CENTRE, service)).query('SELECT text FROM notes.notes_v1');
    expect(rows).toEqual([{ text: service }]);
  }
  await databases.close();
  expect(dropLeftBehind(home)).toEqual([aside]);
  expect(existsSync(aside)).toBe(false);
}, 60_000);
