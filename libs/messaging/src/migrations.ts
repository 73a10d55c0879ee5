import { join } from 'node:path';

/** Folder of the SQL files for schema `messaging`; they follow those of the event log. */
export const messagingMigrations: string = join(__dirname, '..', 'migrations');
