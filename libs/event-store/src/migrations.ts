import { join } from 'node:path';

/** Folder of the SQL files for schema `log`; `@kinerja/database` runs them as the owner, `:app_role` being the role that runs. */
export const eventStoreMigrations: string = join(__dirname, '..', 'migrations');
