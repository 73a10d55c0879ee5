import type { Brand, Event } from '@kinerja/kernel';
import type { Instant, UnitId } from '@kinerja/vocabulary';

export type ImportId = Brand<string, 'ImportId'>;
export const importId = (uuid: string): ImportId => uuid as ImportId;

/** How many people hold a position in a unit once the import is done. */
export type UnitCount = Readonly<{ unitId: UnitId; people: number }>;

/** Of former releases, read and not written: an import's life is told by `ImportAccepted` and what follows it. */
export type PeopleImportAccepted = Event<'PeopleImportAccepted', { importId: ImportId; rows: number; at: Instant }>;
export type PeopleImportCompleted = Event<
  'PeopleImportCompleted',
  { importId: ImportId; people: number; counts: readonly UnitCount[]; at: Instant }
>;
/** Of former releases too: a row was refused although the whole file had been checked. */
export type PeopleImportStopped = Event<
  'PeopleImportStopped',
  { importId: ImportId; row: number; refusal: string; at: Instant }
>;
export type PeopleImportEvent = PeopleImportAccepted | PeopleImportCompleted | PeopleImportStopped;
