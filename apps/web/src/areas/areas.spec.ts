import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gathers what one person has to do out of all areas. */
const GATHERS = 'home';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((path) => /\/.*\.tsx?$/.test(path));
const importsOf = (path: string): readonly string[] =>
  [...readFileSync(join(__dirname, path), 'utf8').matchAll(/from '\.\.\/([a-z]+)\//g)].map(([, area]) => area ?? '');

it('keeps each area to itself: what two of them need stands outside', () => {
  expect(files.length).toBeGreaterThan(30);
  const crossing = files.filter((path) => !path.startsWith(GATHERS)).filter((path) => importsOf(path).length > 0);
  expect(crossing).toEqual([]);
});
