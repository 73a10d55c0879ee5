import type { components } from './generated/identity';
import { read } from './http';
import { ask, askAll } from './query';

type Schemas = components['schemas'];
export type DirectoryEntry = Schemas['DirectoryEntry'];

export const units = () => askAll('GET identity/units', {});
export const activationCodes = (cursor?: string) =>
  ask('GET identity/activation-codes', { query: { limit: 100, ...(cursor !== undefined && { cursor }) } });
/** At most 100 ids a request. */
export const directory = async (ids: readonly string[]): Promise<readonly DirectoryEntry[]> =>
  (await read('GET identity/directory', { query: { ids: ids.join(',') } })).items;
