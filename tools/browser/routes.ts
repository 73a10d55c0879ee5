import type { Page } from 'playwright-core';
import type { DemoCity, Login } from './city';
import { addressed, loaded, roleFor, stands, type Screen } from './manifest';

/** `path`: below the agency of `login`; without a login it is the front door. */
export type Route = Readonly<{
  name: string;
  login?: Login;
  path?: string;
  /** Resolves when what has to stand there is of use. */
  usable: (page: Page) => Promise<void>;
}>;
type City = Pick<DemoCity, 'logins' | 'workedMonth'>;

const shows =
  (testId: string) =>
  async (page: Page): Promise<void> => {
    await page.getByTestId(testId).first().waitFor({ timeout: 120_000 });
    await loaded(page);
  };

const routeOf = (screen: Screen, { logins, workedMonth }: City): Route => {
  const login = logins.find(({ role }) => role === roleFor(screen));
  if (!login) throw new Error(`nobody of the demo may open ${screen.path}`);
  const name = screen.path.slice(1);
  // A month that was worked.
  if (name === 'month') return { name, login, path: `month?month=${workedMonth}`, usable: shows('plan-card') };
  return { name, login, path: name, usable: (page) => stands(page, screen.title) };
};

/** Every screen by whom it is for. */
export const routes = (city: City): readonly Route[] => [
  { name: 'sign-in', usable: shows('sign-in') },
  ...addressed()
    .filter((screen) => roleFor(screen) !== undefined)
    .map((screen) => routeOf(screen, city)),
];

/** Those whose seconds are promised. */
export const timedRoutes = (city: City): readonly Route[] =>
  routes(city).filter(({ name }) => name === 'sign-in' || name === 'month');
