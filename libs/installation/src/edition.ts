import type { Home } from './home';

/** How the services of this installation run: all of an instance in one process, or each in its own over Kafka and Redis. */
export type Edition = 'embedded' | 'distributed';

const FILE = 'edition.json';

export const editionOf = (home: Home): Edition => home.read<{ edition: Edition }>(FILE)?.edition ?? 'embedded';

export const writeEdition = (home: Home, edition: Edition): void => home.write(FILE, { edition });

/** Folder of the PostgreSQL cluster that holds an instance's databases: one for all, or one for each. */
export const postgresFolderOf = (home: Home, code: string, edition = editionOf(home)): string =>
  edition === 'embedded' ? home.postgres : home.path(`instances/${code}/postgres`);
