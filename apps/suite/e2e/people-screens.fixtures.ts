import type { Locator, Page } from 'playwright-core';
import { browserCity, go, type Visitors } from './browser-city.fixtures';

export type ShownPerson = Readonly<{
  employeeId: string;
  staffNumber: string;
  name: string;
  duty: string;
  employment: string;
  superiorId?: string;
  unitName: string;
}>;

export const answerOf = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate<T>(`fetch(new URL('api/${path}', document.baseURI)).then((answer) => answer.json())`);
const idOf = async (page: Page): Promise<string> =>
  (await answerOf<{ employeeId: string }>(page, 'session')).employeeId;

/** A day of the month after the open one. */
export const nextMonth = (day: string): string => {
  const month = new Date(`${browserCity().openMonth}-15T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + 1);
  return `${month.toISOString().slice(0, 7)}-${day}`;
};

/** The administrator of an agency before the pages of its people. */
export class PeopleScreens {
  private constructor(
    readonly page: Page,
    private readonly people: readonly ShownPerson[],
    readonly administratorId: string,
    readonly employeeId: string,
  ) {}

  static async open(visitors: Visitors): Promise<PeopleScreens> {
    const page = await visitors.enterAs('agency-admin');
    const { items } = await answerOf<{ items: ShownPerson[] }>(page, 'identity/people?limit=50');
    const employee = await visitors.enterAs('employee');
    const employeeId = await idOf(employee);
    await employee.close();
    return new PeopleScreens(page, items, await idOf(page), employeeId);
  }

  /** A member whom no other test signs in as, counted from the last. */
  member(nth: number): ShownPerson {
    return found(this.members.at(-nth));
  }

  /** The first such member of this kind of employment. */
  memberWho(employment: 'pns' | 'pppk'): ShownPerson {
    return found(this.members.find((one) => one.employment === employment));
  }

  private get members(): readonly ShownPerson[] {
    const signedIn = [this.employeeId, this.administratorId];
    return this.people.filter((one) => one.duty === 'member' && !signedIn.includes(one.employeeId));
  }

  personWith(id: string | undefined): ShownPerson {
    return found(this.people.find((person) => person.employeeId === id));
  }

  get chief(): ShownPerson {
    return found(this.people.find(({ superiorId }) => superiorId === undefined));
  }

  get headBelow(): ShownPerson {
    return found(this.people.find(({ duty, superiorId }) => duty === 'head' && superiorId !== undefined));
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  closed(): Promise<void> {
    return this.dialog.waitFor({ state: 'detached' });
  }

  async show(id: string): Promise<void> {
    await go(this.page, `people/${id}`);
    await this.page.getByTestId('person-card').waitFor();
  }

  async pick({ staffNumber }: ShownPerson): Promise<void> {
    await this.dialog.getByTestId('person-search').fill(staffNumber);
    await this.dialog.getByTestId('pick-person').first().click();
    await this.dialog.getByTestId('superiorId-chosen').waitFor();
  }

  async choose(name: string, option: string | Readonly<{ label: string }>): Promise<void> {
    await this.dialog.locator(`select[name=${name}]`).selectOption(option);
  }
}

const found = (person: ShownPerson | undefined): ShownPerson => {
  if (!person) throw new Error('the agency is too small');
  return person;
};
