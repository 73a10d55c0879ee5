import type { Command } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { ImportId, UnitCount } from './people-import.events';

/** Its people are counted, unit by unit. May be sent twice. */
export type CompletePeopleImport = Command<
  'CompletePeopleImport',
  { importId: ImportId; people: number; counts: readonly UnitCount[]; now: Instant }
>;
export type PeopleImportCommand = CompletePeopleImport;
