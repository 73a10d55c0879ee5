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
import { importedEmployeeId, PersonWriter, type Places, type RowHandlers } from './person-writer';
import { nowhere, placesOf } from './places';
import { PostMover } from './post-mover';
import { knownTaxes, takeTaxBack, writeTax } from './row-tax';
import { SharedTurn } from './shared-turn';

/** Others may be at work on posts when it begins. */
const FOR_ITS_TURN_MS = 120_000;

type Asked = Readonly<{ startsOn?: LocalDate }>;

/** Rule IDN-154: the begin of posts is asked and never assumed. */
const askedIn = ({ startsOn }: PeopleImportDto): Asked =>
  startsOn === undefined ? {} : { startsOn: localDate(startsOn) };

type Needs = RowHandlers & Readonly<{ peopleImports: PeopleImportHandler }>;

const todayOf = ({ clock, settings }: ComposedRuntime<Needs>): LocalDate => localDateAt(clock.now(), settings.zone);

const taxIn = (row: ImportedRow, { importId, now }: Pick<Places, 'importId' | 'now'>) => {
  const employeeId = row.employeeId ?? importedEmployeeId(importId, row.person.staffNumber);
  return { employeeId, tax: row.tax, now };
};

type PeopleColumns = (typeof peopleSheet)['columns'];

type Rules = ImportRules<PeopleColumns, Asked, ImportedRow>;

const checkWith = async (
  runtime: ComposedRuntime<Needs>,
  lines: Parameters<Rules['check']>[0],
  { startsOn }: Asked,
): ReturnType<Rules['check']> => {
  const today = todayOf(runtime);
  const known = await knownPeople(runtime, { ...(startsOn && { startsOn }), today });
  return peopleLineRule(lines, known, await knownTaxes(runtime.parts.people, known, { lines, today }));
};

const writeWith = (
  runtime: ComposedRuntime<Needs>,
  places: Places,
  turn: SharedTurn,
): Awaited<ReturnType<Rules['writer']>> => {
  const { parts } = runtime;
  const today = todayOf(runtime);
  const [writer, mover] = [new PersonWriter(parts, places), new PostMover(parts, places, turn)];
  return async ({ row }) => {
    const refusal = await (row.movement === 'new' ? writer.write(row) : mover.write(row, today));
    return refusal ?? writeTax(parts.people, taxIn(row, places), today);
  };
};

const rulesWith = (runtime: ComposedRuntime<Needs>, turn: SharedTurn): Rules => ({
  check: (lines, asked) => checkWith(runtime, lines, asked),
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
    return writeWith(runtime, about, turn);
  },
  undo: async ({ row, was }, { importId, reason = '', now }) => {
    const superior = row.movement === 'superior' ? was?.cells.atasan_no_pegawai : undefined;
    const places = superior === undefined ? nowhere : await placesOf(runtime.dataSource, [{ ...row.person, superiorStaffNumber: superior }]); // prettier-ignore
    const mover = new PostMover(runtime.parts, { ...places, importId, now }, turn);
    const moved = { row, ...(superior !== undefined && { superior }) };
    const refusal = await mover.takeBack(moved, { reason, today: todayOf(runtime) });
    return refusal ?? takeTaxBack(runtime.parts.people, taxIn(row, { importId, now }), reason);
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
