import { cellFaults, peopleFileRule, personRow } from '@kinerja/identity-domain';
import { importOf } from '@kinerja/imports';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { localDate, type LocalDate } from '@kinerja/vocabulary';
import { identityAccess } from '../access';
import { knownPeople } from './known-people';
import { conflictOf } from './people-conflicts';
import { countPeople } from './people-count';
import { PeopleImportDto } from './people-import.dto';
import { peopleSheet } from './people-sheet';
import type { PeopleImportHandler } from './people-import.handler';
import { PersonWriter, type RowHandlers } from './person-writer';
import { placesOf } from './places';

/** Others may be at work on posts when it begins. */
const FOR_ITS_TURN_MS = 120_000;

type Asked = Readonly<{ startsOn: LocalDate }>;

/** Rule IDN-052: the file has no dates, and plans run by the year. */
const askedIn = ({ startsOn }: PeopleImportDto, today: LocalDate): Asked => ({
  startsOn: localDate(startsOn ?? `${today.slice(0, 4)}-01-01`),
});

type Needs = RowHandlers & Readonly<{ peopleImports: PeopleImportHandler }>;

/** Rules IDN-001 to IDN-053. A person who was registered is not taken back: their position and account end instead. */
export const peopleImport = importOf({
  name: 'people-import',
  access: { write: identityAccess.importPeople, read: identityAccess.readPeopleImports },
  stopsAtRefusal: true,
  sheet: peopleSheet,
  body: PeopleImportDto,
  optionsOf: askedIn,
  aboutOf: ({ startsOn }) => startsOn,
  rules: (runtime: ComposedRuntime<Needs>) => ({
    check: async (lines, { startsOn }) => {
      const ofFile = peopleFileRule(lines, await knownPeople(runtime, startsOn));
      return (line) => {
        const faults = [...cellFaults(line), ...ofFile(line)];
        return faults.length > 0 || line.faults.length > 0 ? { faults } : { faults, sound: { row: personRow(line) } };
      };
    },
    recheck: async (rows, { startsOn }) => {
      // A unit that was closed before is seen here; while the import is open none is closed.
      const known = await runtime.parts.postFacts.inTurn(() => knownPeople(runtime, startsOn), FOR_ITS_TURN_MS);
      for (const { line, row } of rows) {
        const code = conflictOf(row, known);
        if (code !== undefined) return { line, code };
      }
      return undefined;
    },
    writer: async ({ importId, options: { startsOn }, now }, rows) => {
      const places = await placesOf(runtime.dataSource, rows.map(({ row }) => row)); // prettier-ignore
      const writer = new PersonWriter(runtime.parts, { ...places, importId, startsOn, now });
      return ({ row }) => writer.write(row);
    },
    whenWritten: ({ importId }, rows) => countPeople(runtime, importId, rows.map(({ row }) => row)), // prettier-ignore
  }),
});
