import type { DemoCity } from './city';
import { addressed, roleFor, stands, type Screen } from './manifest';
import type { VisitedScreen } from './screen';
import { states, type RoleScreens } from './states';

/** A screen of the manifest, with the title it must have. What is for everybody is opened at an agency too: the city's own door knows a few of them only. */
const visited = ({ path, title, audience }: Screen): VisitedScreen => ({
  name: path.slice(1),
  title: `${title} · Kinerja`,
  open: async (page, { home, city }) => {
    const agency = audience.kind === 'everybody' ? `${city.url}/${city.logins[0]?.agency ?? ''}` : home;
    await page.goto(`${agency}${path}`);
    await stands(page, title);
  },
});

/** Every screen there is, by whom it is opened. */
export const screens = (city: Pick<DemoCity, 'workedMonth'>): readonly RoleScreens[] => {
  const ofTheManifest = addressed().map((screen) => ({ role: roleFor(screen), screens: [visited(screen)] }));
  const all = [...ofTheManifest, ...states(city)];
  const roles = [...new Set(all.map(({ role }) => role))];
  return roles.map((role) => ({ role, screens: all.filter((one) => one.role === role).flatMap((one) => one.screens) }));
};
