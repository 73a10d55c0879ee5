import { CannotStart, type Home } from './home';

/** How the services of this installation run: all of an instance in one process, or each in its own over Kafka and Redis. */
export type Edition = 'embedded' | 'distributed';

const FILE = 'edition.json';
const STARTS = { embedded: 'npm start --', distributed: 'npm run cluster --' } as const;

export const editionOf = (home: Home): Edition => home.read<{ edition: Edition }>(FILE)?.edition ?? 'embedded';

export const writeEdition = (home: Home, edition: Edition): void => home.write(FILE, { edition });

/**
 * Marks a new home with the edition that starts in it.
 * @throws CannotStart when the home belongs to the other edition, whose databases lie elsewhere.
 */
export const requireEdition = (home: Home, wanted: Edition): void => {
  const isNew = home.read('city.json') === undefined && home.read(FILE) === undefined;
  const found = isNew ? wanted : editionOf(home);
  if (found !== wanted)
    throw new CannotStart(
      `${home.folder} holds an installation of the ${found} edition. Start it with \`${STARTS[found]} --home ${home.folder}\`, ` +
        `or move it to this edition first: \`npx kinerja move --to ${wanted} --home ${home.folder}\`.`,
    );
  writeEdition(home, wanted);
};

/** Folder of the PostgreSQL cluster that holds an instance's databases: one for all, or one for each. */
export const postgresFolderOf = (home: Home, code: string, edition = editionOf(home)): string =>
  edition === 'embedded' ? home.postgres : home.path(`instances/${code}/postgres`);
