import type { DemoCity } from './city';
import { addressed, roleFor, stands, type Screen } from './manifest';
import type { VisitedScreen } from './screen';
import { states, type RoleScreens } from './states';

/** What is for everybody stands at the city's own door; a provider's answer is brought to the agency that asked. */
const standsAtAnAgency = (path: string): boolean => path === '/sign-in/outside';

/** A screen of the manifest, with the title it must have. */
const visited = ({ path, title }: Screen): VisitedScreen => ({
  name: path.slice(1),
  title: `${title} · Kinerja`,
  open: async (page, { home, city }) => {
    await page.goto(`${standsAtAnAgency(path) ? `${city.url}/${city.logins[0]?.agency ?? ''}` : home}${path}`);
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
