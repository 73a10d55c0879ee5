import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart, Home } from './home';
import { keptSecretsOf, secretsOf } from './secrets';

let home: Home;

beforeEach(() => (home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-secrets-')))));
afterEach(() => rmSync(home.folder, { recursive: true }));

it('makes the keys of an instance once', () => {
  const made = secretsOf(home, 'dinsos');
  expect(secretsOf(home, 'dinsos')).toEqual(made);
  expect(keptSecretsOf(home, 'dinsos')).toEqual(made);
  expect(secretsOf(home, 'dinkes').sealingKey).not.toBe(made.sealingKey);
});

it('adds what a former version did not have, and changes nothing of what is there', () => {
  const { busKey, ...former } = secretsOf(home, 'dinsos');
  home.write('secrets/dinsos.json', former);
  const completed = secretsOf(home, 'dinsos');
  expect(completed).toEqual({ ...former, busKey: expect.any(String) });
  expect(completed.busKey).not.toBe(busKey);
});

it('makes none for whoever only looks', () => {
  expect(() => keptSecretsOf(home, 'dinsos')).toThrow(CannotStart);
  expect(() => keptSecretsOf(home, 'dinsos')).toThrow(/dinsos\.json is missing/);
  expect(existsSync(home.path('secrets/dinsos.json'))).toBe(false);
});
