import type { components } from './generated/identity';
import { addressOf, read } from './http';
import { ask, askAll } from './query';

type Schemas = components['schemas'];
export type DirectoryEntry = Schemas['DirectoryEntry'];
export type DryRun = Schemas['DryRun'];

/** A dry run finds faults or none; an import that was taken in has an id. */
export const isDryRun = (answer: DryRun | Schemas['AcceptedImport']): answer is DryRun => 'faults' in answer;

export const units = () => askAll('GET identity/units', {});
export const activationCodes = (cursor?: string) =>
  ask('GET identity/activation-codes', { query: { limit: 100, ...(cursor !== undefined && { cursor }) } });
/** An empty file with the columns, an example and what each means. */
export const peopleTemplateAddress = (): string => addressOf('api/identity/people-imports/template.xlsx');
/** The faulty rows of a checked file, each with what is wrong in it. */
export const faultyPeopleAddress = (id: string): string => addressOf(`api/identity/people-imports/${id}/faulty-rows`);

export const peopleImport = (id: string) => ask('GET identity/people-imports/{id}', { params: { id } });

/** At most 100 ids a request. */
export const directory = async (ids: readonly string[]): Promise<readonly DirectoryEntry[]> =>
  (await read('GET identity/directory', { query: { ids: ids.join(',') } })).items;
