import { importOf, type ImportRules } from '@kinerja/imports';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { localDate, localDateAt, type LocalDate } from '@kinerja/vocabulary';
import { identityAccess } from '../access';
import { peopleLineRule, type ImportedRow } from './imported-row';
import { knownPeople } from './known-people';
import { comeBack, leaveUnits, leavingHeads } from './leaving-heads';
import { conflictIn } from './people-conflicts';
import { countPeople } from './people-count';
import { PeopleImportDto } from './people-import.dto';
import { peopleSheet } from './people-sheet';
import type { PeopleImportHandler } from './people-import.handler';
import { PersonWriter, type RowHandlers } from './person-writer';
import { nowhere, placesOf } from './places';
import { PostMover } from './post-mover';
import { SharedTurn } from './shared-turn';

/** Others may be at work on posts when it begins. */
const FOR_ITS_TURN_MS = 120_000;

type Asked = Readonly<{ startsOn?: LocalDate }>;

/** Rule IDN-154: the begin of posts is asked and never assumed. */
const askedIn = ({ startsOn }: PeopleImportDto): Asked =>
  startsOn === undefined ? {} : { startsOn: localDate(startsOn) };

type Needs = RowHandlers & Readonly<{ peopleImports: PeopleImportHandler }>;

const todayOf = ({ clock, settings }: ComposedRuntime<Needs>): LocalDate => localDateAt(clock.now(), settings.zone);

type PeopleColumns = (typeof peopleSheet)['columns'];

const rulesWith = (
  runtime: ComposedRuntime<Needs>,
  turn: SharedTurn,
): ImportRules<PeopleColumns, Asked, ImportedRow> => ({
  check: async (lines, { startsOn }) =>
    peopleLineRule(lines, await knownPeople(runtime, { ...(startsOn && { startsOn }), today: todayOf(runtime) })),
  cellsOf: ({ cells }) => cells,
  absent: async (rows, { startsOn }) => {
    const { people } = await knownPeople(runtime, { ...(startsOn && { startsOn }), today: todayOf(runtime) });
    const named = new Set(rows.map(({ employeeId }) => employeeId));
    const absent = [...people.values()].filter(({ employeeId, post }) => post && !named.has(employeeId));
    return absent.map(({ staffNumber }) => staffNumber).toSorted();
  },
  recheck: async (rows, { startsOn }) => {
    // A unit that was closed before is seen here; while the import is open none is closed.
    const days = { ...(startsOn && { startsOn }), today: todayOf(runtime) };
    const known = await runtime.parts.postFacts.inTurn(() => knownPeople(runtime, days), FOR_ITS_TURN_MS);
    const conflictOf = conflictIn(known, leavingHeads(rows));
    for (const { line, row } of rows) {
      const code = conflictOf(row);
      if (code !== undefined) return { line, code };
    }
    return undefined;
  },
  writer: async ({ importId, now, by }, rows) => {
    const places = await placesOf(runtime.dataSource, rows.map(({ row }) => row.person)); // prettier-ignore
    const about = { ...places, importId, now };
    await leaveUnits(runtime.parts, about, { rows, by, patienceMs: FOR_ITS_TURN_MS });
    const [writer, mover] = [new PersonWriter(runtime.parts, about), new PostMover(runtime.parts, about, turn)];
    return ({ row }) => (row.movement === 'new' ? writer.write(row) : mover.write(row, todayOf(runtime)));
  },
  undo: async ({ row, was }, { importId, reason = '', now }) => {
    const superior = row.movement === 'superior' ? was?.cells.atasan_no_pegawai : undefined;
    const places = superior === undefined ? nowhere : await placesOf(runtime.dataSource, [{ ...row.person, superiorStaffNumber: superior }]); // prettier-ignore
    const mover = new PostMover(runtime.parts, { ...places, importId, now }, turn);
    return mover.takeBack({ row, ...(superior !== undefined && { superior }) }, { reason, today: todayOf(runtime) });
  },
  putRight: ({ importId, now, by }, rows, part) =>
    comeBack(runtime.parts, { importId, now }, { rows, by, patienceMs: FOR_ITS_TURN_MS, part }),
  whenWritten: ({ importId }, rows) => countPeople(runtime, importId, rows.map(({ row }) => row.person)), // prettier-ignore
});

/** Rules IDN-001 to IDN-053 and IDN-150 to IDN-157. Of a person who was registered the post alone is taken back. */
export const peopleImport = importOf({
  name: 'people-import',
  access: {
    write: identityAccess.importPeople,
    read: identityAccess.readPeopleImports,
    maps: identityAccess.importPeople,
  },
  stopsAtRefusal: true,
  sheet: peopleSheet,
  body: PeopleImportDto,
  optionsOf: askedIn,
  aboutOf: ({ startsOn }) => startsOn,
  rules: (runtime: ComposedRuntime<Needs>) =>
    rulesWith(runtime, new SharedTurn(runtime.parts.postFacts, FOR_ITS_TURN_MS)),
});
