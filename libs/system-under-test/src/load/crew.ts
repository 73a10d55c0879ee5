import type { StaffedAgency } from '../staffing';
import type { Activity } from './entry';
import { Visitor, type LoadSession } from './visitor';

/** One of the agency's people at work, and what is on the way. */
export type Worker = {
  readonly employeeId: string;
  readonly visitor: Visitor;
  readonly superior: Visitor;
  /** Reports begun so far. */
  turns: number;
  /** Settings of plans begun so far. */
  settings: number;
  /** Year → plan. */
  readonly plans: Map<number, string>;
  /** Activities that wait for the superior. */
  readonly waiting: Activity[];
  /** Activities that were given back. */
  readonly returned: Activity[];
};
export type Crew = Readonly<{ people: readonly Worker[]; admin: Visitor; citizen: Visitor }>;

/** The people of an agency as visitors that write into the ledger. */
export const crewOf = (agency: StaffedAgency, url: string, session: LoadSession): Crew => {
  const base = `${url}/${agency.code}`;
  const visitor = (username: string): Visitor => {
    const login = { username: `${username}@${agency.code}`, password: agency.passwordFor(username) };
    return new Visitor(session, { base, login });
  };
  const admin = visitor('agency-admin');
  const visitors = new Map(
    agency.staff.all.map(({ person }) => [person.staffNumber, visitor(person.staffNumber.toLowerCase())]),
  );
  const people = agency.staff.all.map(({ person, employeeId }): Worker => ({
    employeeId,
    visitor: visitors.get(person.staffNumber) ?? admin,
    superior: visitors.get(person.superior) ?? admin,
    turns: 0,
    settings: 0,
    plans: new Map(),
    waiting: [],
    returned: [],
  }));
  return { people, admin, citizen: new Visitor(session, { base }) };
};
