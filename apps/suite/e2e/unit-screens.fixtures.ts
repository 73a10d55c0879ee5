import type { Locator, Page } from 'playwright-core';
import { answerOf, nextMonth } from './people-screens.fixtures';

type Held = Readonly<{ position: string; positionKind: string; jobClass: number; golongan: string }>;

/** The administrator of an agency before the page of its units. */
export class UnitScreens {
  constructor(readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  row(name: string): Locator {
    return this.page.getByTestId('unit').filter({ hasText: name });
  }

  /** The tree of a day. */
  async show(day: string): Promise<void> {
    await this.page.fill('[name=units-on]', day);
    await this.page.locator(`[data-testid=unit-tree][data-day="${day}"]`).waitFor();
  }

  async open(name: string): Promise<void> {
    await this.row(name).getByTestId('open-unit').click();
    await this.dialog.getByTestId('unit-names').waitFor();
  }

  async closeDialog(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Tutup', exact: true }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  async register(name: string, below?: string): Promise<void> {
    const card = this.page.getByTestId('register-unit-card');
    await card.locator('[name=name]').fill(name);
    await card.locator('[name=from]').fill('2020-01-01');
    if (below !== undefined) await card.locator('select[name=parentUnitId]').selectOption({ label: below });
    await card.getByTestId('register-unit').click();
    await this.row(name).waitFor();
    await card.locator('select[name=parentUnitId] option').filter({ hasText: name }).waitFor({ state: 'attached' });
  }

  /** A post of this person in that unit from the 13th of the next month on. */
  async beginPost(employeeId: string, unitName: string, superiorId: string): Promise<void> {
    const { page } = this;
    const { items } = await answerOf<{ items: { unitId: string; name: string }[] }>(page, 'identity/units?limit=200');
    const unitId = items.find((unit) => unit.name === unitName)?.unitId;
    const people = await answerOf<{ items: (Held & { employeeId: string })[] }>(page, 'identity/people?limit=100');
    const { position, positionKind, jobClass, golongan } =
      people.items.find((one) => one.employeeId === employeeId) ?? {};
    const post = {
      ...{ kind: 'definitive', unitId, position, positionKind, jobClass, golongan },
      ...{ duty: 'member', superiorId, startsOn: nextMonth('13') },
    };
    const begun = await page.evaluate<object>(`fetch(
      new URL('api/identity/people/${employeeId}/assignments', document.baseURI),
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify(${JSON.stringify(post)}),
      },
    ).then((answer) => answer.json())`);
    expect(begun).toMatchObject({ assignmentId: expect.any(String) });
  }
}
