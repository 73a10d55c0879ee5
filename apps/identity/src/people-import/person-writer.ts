import { derivedCommand, type Handled } from '@kinerja/commands';
import { accountId, unitNameKey, type PersonRow, type StartAssignment } from '@kinerja/identity-domain';
import { uuidv5, type Refusal } from '@kinerja/kernel';
import {
  staffNumberKey,
  assignmentId,
  employeeId,
  type EmployeeId,
  type Instant,
  type LocalDate,
  type UnitId,
} from '@kinerja/vocabulary';
import type { AccountHandler } from '../account/account.handler';
import type { AssignmentHandler } from '../assignment/assignment.handler';
import type { PostFacts } from '../assignment/post-facts';
import type { PersonHandler } from '../person/person.handler';

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
  startsOn: LocalDate;
  now: Instant;
}>;

export const importedEmployeeId = (importId: string, staffNumber: string): EmployeeId =>
  employeeId(uuidv5(importId, `person:${staffNumberKey(staffNumber)}`));

/** Writes one row: person, assignment, account. Ids follow from import and staff number, so a repeat writes nothing new. */
export class PersonWriter {
  constructor(
    private readonly handlers: RowHandlers,
    private readonly places: Places,
  ) {}

  /** Within the row's command; the first refusal ends it. */
  async write(row: PersonRow): Promise<Refusal | undefined> {
    const id = importedEmployeeId(this.places.importId, row.staffNumber);
    const steps = [
      () => this.part('person', row, () => this.register(id, row)),
      () => this.part('assignment', row, () => this.assign(id, row)),
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

  private assign(id: EmployeeId, row: PersonRow) {
    const { startsOn, now } = this.places;
    const { position, positionKind, jobClass, golongan, duty } = row;
    const superiorId = this.superiorOf(row);
    const data = {
      assignmentId: assignmentId(uuidv5(id, 'assignment')),
      employeeId: id,
      kind: 'definitive' as const,
      unitId: this.unitOf(row),
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

  private superiorOf({ superiorStaffNumber }: PersonRow): EmployeeId | undefined {
    if (superiorStaffNumber === undefined) return undefined;
    return (
      this.places.employees.get(staffNumberKey(superiorStaffNumber)) ??
      importedEmployeeId(this.places.importId, superiorStaffNumber)
    );
  }

  /** @throws Error for a unit that is gone since the file was checked; units never go. */
  private unitOf({ unit }: PersonRow): UnitId {
    const id = this.places.units.get(unitNameKey(unit));
    if (!id) throw new Error(`the unit of a checked row is not known any more`);
    return id;
  }
}
