import type { components } from './generated/reporting';
import { addressOf } from './http';
import type { Service } from './operation';
import { ask } from './query';

type Schemas = components['schemas'];
export type DryRun = Schemas['DryRun'];
export type SheetFault = DryRun['faults'][number];
export type ChangedRow = DryRun['changes'][number];
export type FormerImport = Schemas['FormerImport'];
export type ImportProgress = Schemas['ImportProgress'];
export type ImportState = ImportProgress['state'];
/** The columns of a file of another layout beside ours, and how they may be meant. */
export type OfferedMap = NonNullable<DryRun['mapping']>;
export type MappedColumn = OfferedMap['proposal']['columns'][number];
export type MappedWord = OfferedMap['proposal']['words'][number];
export type SavedMap = Schemas['SavedMap'];

/** Every import of the services: they answer alike. */
export type ImportRoute = 'identity/people-imports' | 'incentives/payee-imports' | 'reporting/attendance-imports';

/** Whose answers change with an import. */
export const serviceOf = (route: ImportRoute): Service => route.split('/', 1)[0] as Service;

/** A dry run finds faults or none; an import that was taken in has an id. */
export const isDryRun = (answer: DryRun | Schemas['AcceptedImport']): answer is DryRun => 'faults' in answer;

/** Under way: being written or taken back. */
export const isRunning = ({ state }: Pick<FormerImport, 'state'>): boolean =>
  ['waiting', 'active', 'undoing'].includes(state);

export const formerImports = (route: ImportRoute, cursor?: string) =>
  ask(`GET ${route}`, { query: { limit: 50, ...(cursor !== undefined && { cursor }) } });
export const oneImport = (route: ImportRoute, id: string) => ask(`GET ${route}/{id}`, { params: { id } });

/** How files of other layouts are read. */
export const savedMaps = (route: ImportRoute) => ask(`GET ${route}/maps`, {});

/** An empty file with the columns, an example and what each means. */
export const templateAddress = (route: ImportRoute): string => addressOf(`api/${route}/template.xlsx`);
/** The faulty rows of a checked file, each with what is wrong in it. */
export const faultyRowsAddress = (route: ImportRoute, id: string): string =>
  addressOf(`api/${route}/${id}/faulty-rows`);
