import type { Door } from './door/door';
import type { MadeUpPerson } from './people/made-up-person';

/** A person of the agency as the demo drives it: made up, registered, signed in. */
export type Colleague = Readonly<{ person: MadeUpPerson; employeeId: string; unitId: string; door: Door }>;

/** The people of one agency, by what the stages ask for. */
export class Staff {
  private readonly byNumber = new Map<string, Colleague>();
  private readonly officers = new Map<string, Door>();

  add(colleague: Colleague): void {
    this.byNumber.set(colleague.person.staffNumber, colleague);
  }

  addOfficer(role: string, door: Door): void {
    this.officers.set(role, door);
  }

  get all(): readonly Colleague[] {
    return [...this.byNumber.values()];
  }

  /** Heads first, so that a superior's plan stands before the plans that support it. */
  get levels(): readonly (readonly Colleague[])[] {
    const chief = this.all.filter(({ person }) => person.superior === '');
    const heads = this.all.filter(({ person }) => person.superior !== '' && person.duty === 'kepala');
    const members = this.all.filter(({ person }) => person.duty === 'anggota');
    return [chief, heads, members];
  }

  /** Door of whoever decides on this person: the superior, or the administrator who records for the head of the region. */
  appraiserOf({ person }: Colleague): Door {
    return this.byNumber.get(person.superior)?.door ?? this.officer('agency-admin');
  }

  superiorOf({ person }: Colleague): Colleague | undefined {
    return this.byNumber.get(person.superior);
  }

  /** @throws when the staffing stage made no such account. */
  officer(role: string): Door {
    const door = this.officers.get(role);
    if (!door) throw new Error(`no account with the role ${role}`);
    return door;
  }
}
