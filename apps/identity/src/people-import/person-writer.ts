import { derivedCommand, type Handled } from '@kinerja/commands';
import { accountId, unitNameKey, type PersonRow, type StartAssignment } from '@kinerja/identity-domain';
import { uuidv5, type Refusal } from '@kinerja/kernel';
import {
  staffNumberKey,
  assignmentId,
  employeeId,
  type AssignmentId,
  type EmployeeId,
  type Instant,
  type LocalDate,
  type UnitId,
} from '@kinerja/vocabulary';
import type { AccountHandler } from '../account/account.handler';
import type { AssignmentHandler } from '../assignment/assignment.handler';
import type { PostFacts } from '../assignment/post-facts';
import type { PersonHandler } from '../person/person.handler';
import type { ImportedRow } from './imported-row';

/** Rows are written side by side, and all their heads stand in one line. */
const FOR_ALL_HEADS_MS = 120_000;

export type RowHandlers = Readonly<{
  people: PersonHandler;
  assignments: AssignmentHandler;
  accounts: AccountHandler;
  postFacts: PostFacts;
}>;
/** What names in the file stand for. */
export type Places = Readonly<{
  importId: string;
  /** By `unitNameKey`. */
  units: ReadonlyMap<string, UnitId>;
  /** By `staffNumberKey`, for superiors who were in the agency before. */
  employees: ReadonlyMap<string, EmployeeId>;
  now: Instant;
}>;

export const importedEmployeeId = (importId: string, staffNumber: string): EmployeeId =>
  employeeId(uuidv5(importId, `person:${staffNumberKey(staffNumber)}`));

/** The post that an import begins for a person. */
export const importedPostId = (employee: EmployeeId, importId: string, isFirst: boolean): AssignmentId =>
  assignmentId(isFirst ? uuidv5(employee, 'assignment') : uuidv5(importId, `post:${employee}`));

/** Writes one row: person, assignment, account. Ids follow from import and staff number, so a repeat writes nothing new. */
export class PersonWriter {
  constructor(
    private readonly handlers: RowHandlers,
    private readonly places: Places,
  ) {}

  /** Within the row's command; the first refusal ends it. */
  async write({ person: row, startsOn }: ImportedRow): Promise<Refusal | undefined> {
    if (startsOn === undefined) throw new Error('a checked row has no day on which its post begins');
    const id = importedEmployeeId(this.places.importId, row.staffNumber);
    const steps = [
      () => this.part('person', row, () => this.register(id, row)),
      () => this.part('assignment', row, () => this.assign(id, row, startsOn)),
      () => this.part('account', row, () => this.openAccount(id, row)),
    ];
    for (const step of steps) {
      const handled = await step();
      if (!handled.accepted) return handled.refusal;
    }
    return undefined;
  }

  private part<R extends { code: string }>(
    name: string,
    { staffNumber }: PersonRow,
    run: () => Promise<Handled<R>>,
  ): Promise<Handled<R>> {
    return derivedCommand(`${name}:${staffNumberKey(staffNumber)}`, run);
  }

  private register(id: EmployeeId, { staffNumber, employment, name, nip, nik, npwp }: PersonRow) {
    const numbers = { nip, ...(nik && { nik }), ...(npwp && { npwp }) };
    const data = { employeeId: id, staffNumber, employment, name, ...numbers, now: this.places.now };
    return this.handlers.people.handle({ type: 'RegisterPerson', data });
  }

  private assign(id: EmployeeId, row: PersonRow, startsOn: LocalDate) {
    const { now } = this.places;
    const { position, positionKind, jobClass, golongan, duty } = row;
    const superiorId = superiorIn(this.places, row);
    const data = {
      assignmentId: importedPostId(id, this.places.importId, true),
      employeeId: id,
      kind: 'definitive' as const,
      unitId: unitIn(this.places, row),
      ...{ position, positionKind, jobClass, golongan, duty },
      ...(superiorId && { superiorId }),
      ...{ startsOn, now },
    };
    return duty === 'head'
      ? this.assignHead(data)
      : this.handlers.assignments.handle({ type: 'StartAssignment', data });
  }

  /** Rule IDN-032: a unit has one head at a time, also where somebody is entered by hand meanwhile. */
  private assignHead(data: StartAssignment['data']) {
    const { assignments, postFacts } = this.handlers;
    return postFacts.inTurn(async () => {
      const { headsOfUnit } = await postFacts.beside(data);
      return assignments.handle({ type: 'StartAssignment', data: { ...data, headsOfUnit } });
    }, FOR_ALL_HEADS_MS);
  }

  private openAccount(id: EmployeeId, { staffNumber }: PersonRow) {
    const data = {
      accountId: accountId(uuidv5(id, 'account')),
      employeeId: id,
      username: staffNumberKey(staffNumber),
      roles: ['employee'] as const,
      now: this.places.now,
    };
    return this.handlers.accounts.handle({ type: 'CreateAccount', data });
  }
}

/** Somebody of the agency, or who comes into it with the same file. */
export const superiorIn = (
  { employees, importId }: Places,
  { superiorStaffNumber }: PersonRow,
): EmployeeId | undefined =>
  superiorStaffNumber === undefined
    ? undefined
    : (employees.get(staffNumberKey(superiorStaffNumber)) ?? importedEmployeeId(importId, superiorStaffNumber));

/** @throws Error for a unit that is gone since the file was checked; units never go. */
export const unitIn = ({ units }: Places, { unit }: PersonRow): UnitId => {
  const id = units.get(unitNameKey(unit));
  if (!id) throw new Error(`the unit of a checked row is not known any more`);
  return id;
};
