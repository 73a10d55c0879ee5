import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { preProcessFile } from 'typescript';

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const tracked = execFileSync('git', ['ls-files', 'apps/*.ts', 'apps/*.tsx', 'libs/*.ts'], { cwd: root });
const isProduction = (path: string): boolean => !/\.(?:[a-z]+-)?spec\.tsx?$|\.fixtures\.tsx?$/.test(path);
const files = new Set(tracked.toString().trim().split('\n').filter(isProduction));

type TsConfig = Readonly<{ compilerOptions: Readonly<{ paths: Readonly<Record<string, readonly string[]>> }> }>;
const { paths } = (JSON.parse(read('tsconfig.base.json')) as TsConfig).compilerOptions;

/** The file of ours that an import leads to; undefined for a package. */
const fileOf = (from: string, specifier: string): string | undefined => {
  const place = specifier.startsWith('.') ? posix.join(dirname(from), specifier) : paths[specifier]?.[0];
  if (place === undefined) return undefined;
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => posix.normalize(place + end)).find((path) => files.has(path));
};

/** Types as well: a circle of types too says that a file is missing. */
const importsOf = (path: string): readonly string[] =>
  preProcessFile(read(path)).importedFiles.flatMap(({ fileName }) => fileOf(path, fileName) ?? []);

/** The first circle that is found, as the way around it. */
const findCircle = (imports: (path: string) => readonly string[], all: Iterable<string>): readonly string[] => {
  const cleared = new Set<string>();
  const way: string[] = [];
  const follow = (path: string): readonly string[] | undefined => {
    const at = way.indexOf(path);
    if (at >= 0) return [...way.slice(at), path];
    if (cleared.has(path)) return undefined;
    way.push(path);
    for (const next of imports(path)) {
      const circle = follow(next);
      if (circle) return circle;
    }
    way.pop();
    cleared.add(path);
    return undefined;
  };
  for (const path of all) {
    const circle = follow(path);
    if (circle) return circle;
  }
  return [];
};

it('sees a circle', () => {
  const made: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['c'], c: ['d', 'b'], d: [] };

  expect(findCircle((path) => made[path] ?? [], Object.keys(made))).toEqual(['b', 'c', 'b']);
});

it('has no circle of imports, types included', () => {
  expect(files.size).toBeGreaterThan(1_000);
  expect(findCircle(importsOf, files)).toEqual([]);
});
