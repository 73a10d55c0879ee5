import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenPostgres, givePostgres } from './given-postgres';
import { Home } from './home';

let folder: string;
let home: Home;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-given-'));
  home = Home.open(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ADDRESS = 'postgres://admin:p%40ss@db.example:5433/postgres?sslmode=require';

it('knows no server until one is given', () => expect(givenPostgres(home, 'dinsos')).toBeUndefined());

it('reaches every database of the server, as its superuser or as a role with a password of its own', () => {
  givePostgres(home, 'dinsos', ADDRESS);
  const given = givenPostgres(home, 'dinsos');
  expect(given?.url('dinsos_planning')).toBe('postgres://admin:p%40ss@db.example:5433/dinsos_planning?sslmode=require');
  expect(given?.url('dinsos_planning', 'dinsos_planning_app')).toMatch(
    /^postgres:\/\/dinsos_planning_app:[\w-]{43}@db\.example:5433\/dinsos_planning\?sslmode=require$/,
  );
  expect(given?.port).toBe(5433);
});

it('keeps the address to the owner of the home, and the passwords over a change of address', () => {
  givePostgres(home, 'dinsos', ADDRESS);
  const passwordOf = (): string => new URL(givenPostgres(home, 'dinsos')?.url('x', 'y') ?? '').password;
  const before = passwordOf();
  givePostgres(home, 'dinsos', 'postgres://admin:new@other/postgres');
  expect(passwordOf()).toBe(before);
  expect(statSync(home.path('secrets/dinsos-postgres.json')).mode & 0o777).toBe(0o600);
});
