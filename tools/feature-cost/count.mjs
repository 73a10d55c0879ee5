// What a feature costs, counted from the code: its files are found by their names and by what they name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const isProduction = (name) => name.endsWith('.ts') && !/\.(spec|int-spec|fixtures)\.ts$/.test(name);
const filesIn = (root, folder, isWanted = () => true) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile() && isProduction(entry.name) && isWanted(entry.name))
        .map(({ name }) => join(folder, name))
    : [];
const allIn = (root, folder) => [
  ...filesIn(root, folder),
  ...readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => allIn(root, join(folder, name))),
];

const read = (root, file) => readFileSync(join(root, file), 'utf8');
const lineCount = (text) => text.split('\n').length - 1;
const linesOf = (root, files) => files.reduce((sum, file) => sum + lineCount(read(root, file)), 0);

/** Entries of a hand-kept list, not the imports that go with them. */
const entries = (root, file, name) =>
  read(root, file)
    .replace(/^import [^;]*;$/gm, '')
    .split(/[\n,[\]]/)
    .filter((part) => new RegExp(`^\\s*${name}\\b`).test(part)).length;

const only = (found, what) => {
  if (found.length !== 1) throw new Error(`${found.length} files hold ${what}: ${found.join(', ')}`);
  return found[0];
};

/** The table that `app` fills from `contract`, the questions that are asked of it, and where it is listed. */
export const heardFact = (root, { app, contract }) => {
  const sources = allIn(root, `apps/${app}/src`);
  const table = only(
    sources.filter((file) => read(root, file).includes(`on(${contract},`)),
    `on(${contract}, …) in ${app}`,
  );
  const name = /export const (\w+) = heardTable\(/.exec(read(root, table))[1];
  const queries = filesIn(root, dirname(table), (file) => file.endsWith('.queries.ts')).filter((file) =>
    read(root, file).includes(`./${basename(table, '.ts')}'`),
  );
  const lists = sources.filter((file) => /\.(feature|module)\.ts$/.test(file));
  const files = [table, ...queries];
  return {
    files,
    lines: linesOf(root, files),
    entries: lists.reduce((sum, file) => sum + entries(root, file, name), 0),
  };
};

/** An aggregate from its commands to its routes and what it publishes, and the lists that know of it. */
export const publishedFeature = (root, { context, aggregate, contract }) => {
  const said = contract.replace(/V\d+$/, '');
  const file = `${said.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.v${contract.slice(said.length + 1)}.ts`;
  const contractFile = `libs/${context}/contracts/src/${file}`;
  const files = [
    ...filesIn(root, `libs/${context}/domain/src`, (name) => name.startsWith(`${aggregate}.`)),
    ...filesIn(root, `apps/${context}/src/${aggregate}`),
    contractFile,
  ];
  const exported = (index) =>
    read(root, index)
      .split('\n')
      .filter((line) => files.some((one) => line.includes(`/${basename(one, '.ts')}'`))).length;
  return {
    files,
    lines: linesOf(root, files),
    entries:
      entries(root, `apps/${context}/src/app.module.ts`, `${aggregate}Feature`) +
      entries(root, `libs/${context}/contracts/src/published.ts`, contract),
    exports: exported(`libs/${context}/domain/index.ts`) + exported(`libs/${context}/contracts/index.ts`),
  };
};

/** An import: its folder, the words of its sheet in the domain, and where it is listed; `rules`: what a row is judged by. */
export const sheetImport = (root, { context, folder, name, facts }) => {
  const files = [
    ...filesIn(root, `apps/${context}/src/${folder}`),
    ...filesIn(root, `libs/${context}/domain/src`, (file) => file === `${facts}.ts`),
  ];
  return {
    files,
    lines: linesOf(root, files),
    entries: read(root, `apps/${context}/src/app.module.ts`).includes(`importsFeature(${name}`) ? 1 : 0,
    rules: linesOf(root, [`libs/${context}/domain/src/${facts}.rules.ts`]),
  };
};
