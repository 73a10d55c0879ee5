import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home } from '@kinerja/installation';
import { activationLink } from './activation-link';

let home: Home;
beforeEach(() => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-link-')));
});
afterEach(() => rmSync(home.folder, { recursive: true }));

const wayIn = { agency: 'dinkes', username: 'admin', code: 'ABCD-EFGH' };

it('leads to the activation page of the city’s door, with name and code where no server sees them', () => {
  home.write('door.json', { url: 'http://localhost:8080', pid: 1 });
  const { hash, pathname } = new URL(activationLink(home, wayIn) ?? '');
  expect(pathname).toBe('/activate');
  expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({ username: 'admin@dinkes', code: 'ABCD-EFGH' }); // prettier-ignore
});

it('is none before a door was opened', () => expect(activationLink(home, wayIn)).toBeUndefined());
