// What a feature costs, counted from the code: its files are found by their names and by what they name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** `entries`: in lists that somebody keeps by hand. */
export type Cost = Readonly<{ files: readonly string[]; lines: number; entries: number }>;

const isProduction = (name: string): boolean => name.endsWith('.ts') && !/\.(spec|int-spec|fixtures)\.ts$/.test(name);

const filesIn = (root: string, folder: string, isWanted: (name: string) => boolean = () => true): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile() && isProduction(entry.name) && isWanted(entry.name))
        .map(({ name }) => join(folder, name))
    : [];

const allIn = (root: string, folder: string): readonly string[] => [
  ...filesIn(root, folder),
  ...readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => allIn(root, join(folder, name))),
];

const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
const lineCount = (text: string): number => text.split('\n').length - 1;
const linesOf = (root: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + lineCount(read(root, file)), 0);

/** Entries of a hand-kept list, not the imports that go with them. */
const entriesIn = (root: string, file: string, name: string): number =>
  read(root, file)
    .replace(/^import [^;]*;$/gm, '')
    .split(/[\n,[\]]/)
    .filter((part) => new RegExp(`^\\s*${name}\\b`).test(part)).length;

const only = (found: readonly string[], what: string): string => {
  const [first, ...others] = found;
  if (first === undefined || others.length > 0)
    throw new Error(`${found.length} files hold ${what}: ${found.join(', ')}`);
  return first;
};

/** What a table of heard facts is exported as. @throws Error where the file exports none. */
const heardTableIn = (root: string, file: string): string => {
  const [, name] = /export const (\w+) = heardTable\(/.exec(read(root, file)) ?? [];
  if (name === undefined) throw new Error(`${file} exports no table of heard facts`);
  return name;
};

/** The table that `app` fills from `contract`, the questions that are asked of it, and where it is listed. */
export const heardFact = (root: string, { app, contract }: Readonly<{ app: string; contract: string }>): Cost => {
  const sources = allIn(root, `apps/${app}/src`);
  const table = only(
    sources.filter((file) => read(root, file).includes(`on(${contract},`)),
    `on(${contract}, …) in ${app}`,
  );
  const name = heardTableIn(root, table);
  const queries = filesIn(root, dirname(table), (file) => file.endsWith('.queries.ts')).filter((file) =>
    read(root, file).includes(`./${basename(table, '.ts')}'`),
  );
  const lists = sources.filter((file) => /\.(feature|module)\.ts$/.test(file));
  const files = [table, ...queries];
  const entries = lists.reduce((sum, file) => sum + entriesIn(root, file, name), 0);
  return { files, lines: linesOf(root, files), entries };
};

type Published = Readonly<{ context: string; aggregate: string; contract: string }>;

/** `serviceRegisteredV1` → `service-registered.v1.ts`. */
const fileOfContract = (contract: string): string => {
  const said = contract.replace(/V\d+$/, '');
  const words = said.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${words}.v${contract.slice(said.length + 1)}.ts`;
};

/** An aggregate from its commands to its routes and what it publishes, and the lists that know of it. */
export const publishedFeature = (
  root: string,
  { context, aggregate, contract }: Published,
): Cost & Readonly<{ exports: number }> => {
  const files = [
    ...filesIn(root, `libs/${context}/domain/src`, (name) => name.startsWith(`${aggregate}.`)),
    ...filesIn(root, `apps/${context}/src/${aggregate}`),
    `libs/${context}/contracts/src/${fileOfContract(contract)}`,
  ];
  const exportedBy = (index: string): number =>
    read(root, index)
      .split('\n')
      .filter((line) => files.some((one) => line.includes(`/${basename(one, '.ts')}'`))).length;
  return {
    files,
    lines: linesOf(root, files),
    entries:
      entriesIn(root, `apps/${context}/src/app.module.ts`, `${aggregate}Feature`) +
      entriesIn(root, `libs/${context}/contracts/src/published.ts`, contract),
    exports: exportedBy(`libs/${context}/domain/index.ts`) + exportedBy(`libs/${context}/contracts/index.ts`),
  };
};

type SheetImport = Readonly<{ context: string; folder: string; name: string; facts: string }>;

/** An import: its folder, the words of its sheet in the domain, and where it is listed; `rules`: what a row is judged by, in lines. */
export const sheetImport = (
  root: string,
  { context, folder, name, facts }: SheetImport,
): Cost & Readonly<{ rules: number }> => {
  const files = [
    ...filesIn(root, `apps/${context}/src/${folder}`),
    ...filesIn(root, `libs/${context}/domain/src`, (file) => file === `${facts}.ts`),
  ];
  return {
    files,
    lines: linesOf(root, files),
    entries: read(root, `apps/${context}/src/app.module.ts`).includes(`importsFeatures(${name}`) ? 1 : 0,
    rules: linesOf(root, [`libs/${context}/domain/src/${facts}.rules.ts`]),
  };
};
