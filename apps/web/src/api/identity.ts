import type { components } from './generated/identity';
import { read } from './http';
import { ask, askAll } from './query';

type Schemas = components['schemas'];
export type DirectoryEntry = Schemas['DirectoryEntry'];
export type Calendar = Schemas['Calendar'];
export type CalendarDay = Calendar['days'][number];
export type WorkingHours = Calendar['workingHours'][number];
export type Delegation = Schemas['Delegation'];

export const units = () => askAll('GET identity/units', {});
export const activationCodes = (cursor?: string) =>
  ask('GET identity/activation-codes', { query: { limit: 100, ...(cursor !== undefined && { cursor }) } });
/** At most 100 ids a request. */
export const directory = async (ids: readonly string[]): Promise<readonly DirectoryEntry[]> =>
  (await read('GET identity/directory', { query: { ids: ids.join(',') } })).items;

export const calendar = (year: number) => ask('GET identity/calendars/{year}', { params: { year } });
export const delegations = () => askAll('GET identity/delegations', {});
export const myDelegations = () => ask('GET identity/delegations/mine', {});
/** By a part of a name or staff number, of those who hold a post on the day. */
export const substitutes = (find: string, day: string) =>
  ask('GET identity/delegations/substitutes', { query: { find, day } });
