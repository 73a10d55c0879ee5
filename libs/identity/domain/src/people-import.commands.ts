import type { Command } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { ImportId, UnitCount } from './people-import.events';

export type AcceptPeopleImport = Command<'AcceptPeopleImport', { importId: ImportId; rows: number; now: Instant }>;
export type CompletePeopleImport = Command<
  'CompletePeopleImport',
  { importId: ImportId; people: number; counts: readonly UnitCount[]; now: Instant }
>;
export type StopPeopleImport = Command<
  'StopPeopleImport',
  { importId: ImportId; row: number; refusal: string; now: Instant }
>;
export type PeopleImportCommand = AcceptPeopleImport | CompletePeopleImport | StopPeopleImport;
