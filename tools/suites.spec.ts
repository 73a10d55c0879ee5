import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { spawnSync } from 'node:child_process';

type Kind = Readonly<{ kind: string; suffixes: readonly string[] }>;
type Budget = Readonly<{ suite: string; seconds: number; why: string }>;
const { KINDS, kindOf } = require('./nx/kinds.mjs') as { KINDS: readonly Kind[]; kindOf: (path: string) => string };
const { budgets, overBudget } = require('./nx/budgets.mjs') as {
  budgets: readonly Budget[];
  overBudget: (suites: readonly { suite: string; seconds: number }[]) => readonly string[];
};
type Test = Readonly<{ path: string; context: object }>;
const { default: LongestFirst } = require('./nx/longest-first.mjs') as {
  default: new () => { sort: (tests: readonly Test[]) => readonly Test[] };
};
const jestConfig = require('../jest.config.js') as {
  projects: readonly { displayName: string; testMatch: readonly string[]; globalSetup?: string }[];
};

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = ['apps', 'libs', 'tools']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file));
const specs = files.filter((file) => kindOf(file));
const ofTests = files.filter((file) => kindOf(file) || file.endsWith('.fixtures.ts'));

/** The folder with the project.json that a file belongs to. */
const projectOf = (path: string): string => {
  const folder = dirname(path);
  if (folder === '.') throw new Error(`${path} belongs to no project`);
  return existsSync(join(root, folder, 'project.json')) ? folder : projectOf(folder);
};
const found = (pattern: RegExp, where = ofTests): readonly string[] =>
  where.filter((file) => file !== 'tools/suites.spec.ts' && pattern.test(read(file)));

it('knows the same kinds of suites in Jest and in Nx', () =>
  expect(jestConfig.projects.map(({ displayName, testMatch }) => [displayName, ...testMatch])).toEqual(
    KINDS.flatMap(({ kind, suffixes }) => suffixes.map((suffix) => [kind, `**/*${suffix}`])),
  ));

it('has every suite in a project, so that a target runs it', () => {
  expect(specs.length).toBeGreaterThan(300);
  expect(() => specs.map(projectOf)).not.toThrow();
});

/** `join(__dirname, '..', '..', 'docs')`: how far out of its folder a file reads. */
const climbs = (file: string): readonly string[] =>
  [...read(file).matchAll(/(?:join|resolve)\(__dirname,((?:\s*'(?:\.\.\/?)+',?)+)/g)].map(([, ups = '']) =>
    join(dirname(file), ...Array<string>((ups.match(/\.\./g) ?? []).length).fill('..')),
  );

it('names in readByTests of its project.json what is read from outside of a project', () => {
  const silent = files
    .filter((file) => climbs(file).some((place) => relative(projectOf(file), place).startsWith('..')))
    .map(projectOf)
    .filter((project) => !read(`${project}/project.json`).includes('"readByTests"'));
  // These two lead programs and migrations of the projects that use them, which are inputs of those.
  expect([...new Set(silent)].toSorted()).toEqual(['libs/database', 'libs/testing']);
});

it('leaves nothing out and tries nothing twice', () =>
  expect(found(/\b(it|test|describe)\.(only|skip|todo)\b|\bretryTimes\b|\bx(it|describe)\(/)).toEqual([]));

it('waits for what it waits for: a look may pause for 100 ms at most', () =>
  expect(found(/\b(?:pause|sleep)\((?:\d{3,}|\d+_\d+)\)|setTimeout\(\w+, (?:\d{3,}|\d+_\d+)\)/, specs)).toEqual(['libs/concurrency/src/wake-up.spec.ts'])); // prettier-ignore

it('starts PostgreSQL beside the cluster of the run only where a server is killed or moved', () =>
  expect(found(/\bstartLocalPostgres\(/).toSorted()).toEqual([
    'libs/backup/src/move/move-home.int-spec.ts',
    'libs/event-store/src/killed-server.int-spec.ts',
    'libs/local-postgres/src/local-postgres.int-spec.ts',
    'libs/service-runtime/e2e/readiness.e2e-spec.ts',
  ]));

it('keeps budgets of suites that are there, each with its reason in docs/testing.md', () => {
  const page = read('docs/testing.md');
  for (const { suite, seconds, why } of budgets) {
    expect(specs).toContain(suite);
    expect(page).toContain(`| \`${suite}\` | ${String(seconds)} s | ${why} |`);
  }
  expect(overBudget([{ suite: 'libs/kernel/src/json.spec.ts', seconds: 3.6 }])).toEqual([
    'libs/kernel/src/json.spec.ts: 4 s, 3 s are meant',
  ]);
});

it('starts what is budgeted longest first, so that no core is left idle at the end', () => {
  const suites = ['libs/kernel/src/json.spec.ts', 'apps/suite/e2e/city.e2e-spec.ts', 'apps/fuzz/e2e/fuzz.e2e-spec.ts'];
  const context = { config: { rootDir: root, cache: false }, hasteFS: { getSize: () => 1 } };
  const tests = suites.map((path) => ({ path: join(root, path), context }));
  expect(new LongestFirst().sort(tests).map(({ path }) => relative(root, path))).toEqual([
    suites[1],
    suites[2],
    suites[0],
  ]);
});

it('gives a change of one context to its tests and to what stands on it, and to no other context', () => {
  const asked = ['--affected', '--files=libs/planning/domain/src/skp.decider.ts', '--withTarget=test-unit', '--json'];
  const { stdout } = spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects', ...asked], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  const affected = JSON.parse(stdout) as readonly string[];
  expect(affected).toEqual(expect.arrayContaining(['planning-domain', 'planning', 'simulation', 'suite', 'tools']));
  for (const other of ['identity', 'surveys-domain', 'surveys', 'evaluation', 'event-store', 'kernel'])
    expect(affected).not.toContain(other);
}, 120_000);
