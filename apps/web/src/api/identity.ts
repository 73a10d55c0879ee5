import type { components } from './generated/identity';
import type { Role } from '@kinerja/vocabulary';
import { read } from './http';
import { ask, askAll } from './query';

type Schemas = components['schemas'];
export type DirectoryEntry = Schemas['DirectoryEntry'];
export type Account = Schemas['Account'];
export type AccountStatus = Account['status'];
export type AccountDetails = Schemas['AccountDetails'];
export type RoleProposal = Schemas['RoleProposal'];
export type AccountRecovery = Schemas['AccountRecovery'];
export type OwnAccount = Schemas['OwnAccountDetails'];
export type AccountNotice = Schemas['AccountNotice'];

export const units = () => askAll('GET identity/units', {});
export const activationCodes = (cursor?: string) =>
  ask('GET identity/activation-codes', { query: { limit: 100, ...(cursor !== undefined && { cursor }) } });
/** At most 100 ids a request. */
export const directory = async (ids: readonly string[]): Promise<readonly DirectoryEntry[]> =>
  (await read('GET identity/directory', { query: { ids: ids.join(',') } })).items;

export type AccountFilter = Readonly<{ role?: Role; status?: AccountStatus }>;
export const accounts = (filter: AccountFilter, cursor?: string) =>
  ask('GET identity/accounts', { query: { limit: 100, ...filter, ...(cursor !== undefined && { cursor }) } });
export const account = (id: string) => ask('GET identity/accounts/{id}', { params: { id } });
export const activationCode = (id: string) => ask('GET identity/accounts/{id}/activation-code', { params: { id } });
export const roleProposals = () => ask('GET identity/role-proposals', {});
export const accountRecoveries = () => ask('GET identity/account-recoveries', {});
export const ownAccount = () => ask('GET identity/accounts/me/details', {});
/** Everybody of the agency, to choose from. */
export const everybody = () => askAll('GET identity/people', {});
export const roleKinds = () => ask('GET identity/roles', {});
