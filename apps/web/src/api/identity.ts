import { command, read, type Page } from './http';
import { ask, askAll } from './query';

export type Unit = Readonly<{ unitId: string; name: string; parentUnitId?: string }>;
export type DirectoryEntry = Readonly<{ employeeId: string; name: string; position: string }>;

export type ImportFault = Readonly<{
  row: number;
  column?: string;
  problem: string;
  value?: string;
  expected?: string;
}>;
/** `faults`: the first of `faultCount`. */
export type DryRun = Readonly<{ rows: number; faults: readonly ImportFault[]; faultCount: number }>;
export type ImportProgress = Readonly<{
  state: 'active' | 'completed' | 'failed';
  done: number;
  of: number;
  error?: string | null;
}>;
export type ActivationCode = Readonly<{ accountId: string; username: string; name?: string; code: string }>;

export const units = () => askAll<Unit>('identity', 'units');
export const activationCodes = (cursor?: string) =>
  ask<Page<ActivationCode>>('identity', 'activation-codes', { cursor, limit: 100 });
export const peopleImport = (importId: string) => ask<ImportProgress>('identity', `people-imports/${importId}`);

/** At most 100 ids a request. */
export const directory = async (ids: readonly string[]): Promise<readonly DirectoryEntry[]> =>
  (await read<Page<DirectoryEntry>>('identity', 'directory', { ids: ids.join(',') })).items;

export const checkPeople = (csv: string, key: string) =>
  command<DryRun>('identity', 'people-imports', { key, body: { csv }, query: { dryRun: true } });
export const importPeople = (csv: string, key: string) =>
  command<{ importId: string }>('identity', 'people-imports', { key, body: { csv } });
