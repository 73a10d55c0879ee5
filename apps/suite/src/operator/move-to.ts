import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { BackupFault, dropLeftBehind, moveHome, stampOf, type MovedTable } from '@kinerja/backup';
import { claim, Home, type Edition } from '@kinerja/installation';
import { schemaOf } from './schema-of';

export type MoveWish = Readonly<{
  home: string;
  to?: string | undefined;
  dropOld: boolean;
  json?: string | undefined;
}>;

const editionIn = (text: string): Edition => {
  if (text !== 'embedded' && text !== 'distributed')
    throw new BackupFault(`--to is "embedded" or "distributed", not "${text}".`);
  return text;
};

const move = async (home: Home, to: Edition, json: string | undefined): Promise<void> => {
  const start = performance.now();
  const moved: (MovedTable & Readonly<{ instance: string }>)[] = [];
  const onMoved = (instance: string, tables: readonly MovedTable[]): void => {
    moved.push(...tables.map((table) => ({ instance, ...table })));
    console.log(`${instance}: ${tables.length} tables, each as it was`);
  };
  const old = await moveHome({ home, to, schemaOf, onMoved }, stampOf(new Date()));
  const seconds = Number(((performance.now() - start) / 1000).toFixed(2));
  console.log(`${home.folder} is of the ${to} edition now (${seconds} s).`);
  console.log(`What it was lies in ${old.join(', ')}; \`kinerja move --drop-old\` removes that.`);
  const tables = moved.map(({ instance, service, schema: of, name, rows, sha256 }) => ({
    ...{ instance, service, table: `${of}.${name}`, rows, sha256 },
  }));
  if (json) writeFileSync(json, `${JSON.stringify({ to, seconds, old, tables }, null, 2)}\n`);
};

/** @throws BackupFault, CannotStart, PostgresFault with a sentence. */
export const moveTo = async (wish: MoveWish): Promise<void> => {
  if (wish.to === undefined && !wish.dropOld)
    throw new BackupFault('Say where to: --to embedded or --to distributed; or --drop-old.');
  const to = wish.to === undefined ? undefined : editionIn(wish.to);
  const home = Home.existing(wish.home);
  const release = claim(home);
  try {
    if (to !== undefined) await move(home, to, wish.json);
    if (wish.dropOld) dropLeftBehind(home).forEach((folder) => console.log(`removed ${folder}`));
  } finally {
    release();
  }
};
