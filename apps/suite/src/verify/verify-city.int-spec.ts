import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGENCY_SERVICES, givePostgres, Home, secretsOf, writeEdition } from '@kinerja/installation';
import { testCluster } from '@kinerja/testing';
import { verifyCity } from './verify-city';

let home: Home;

beforeEach(() => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-verify-')));
  home.write('city.json', { agencies: [{ code: 'absent', name: 'An agency without databases', people: 0 }] });
  secretsOf(home, 'absent');
  writeEdition(home, 'distributed');
  givePostgres(home, 'absent', testCluster().url('postgres'));
});
afterEach(() => rmSync(home.folder, { recursive: true }));

it('finds every service at fault whose database is missing, and says which', async () => {
  const { clean, checks } = await verifyCity(home, () => undefined, { only: new Set(['absent']) });
  expect(clean).toBe(false);
  expect(checks).toEqual(
    AGENCY_SERVICES.map((service) => ({
      ...{ service: `absent/${service}`, check: 'database', ok: false },
      detail: `cannot be checked: database "absent_${service}" does not exist`,
    })),
  );
});
