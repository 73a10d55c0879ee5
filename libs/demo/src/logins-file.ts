import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Login = Readonly<{ agency: string; role: string; username: string; password: string }>;

export const LOGINS_FILE = 'demo-logins.json';

/** Administrators of a home's agencies and centre, and whom the demo made: {@link LOGINS_FILE}. */
export const loginsOf = (home: string): Login[] => JSON.parse(readFileSync(join(home, LOGINS_FILE), 'utf8')) as Login[];
