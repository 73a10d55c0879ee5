import type { Session } from '../api/session';
import { manifest, type ScreenPath } from './manifest';
import type { Audience, ScreenEntry } from './screen-entry';

type Entry = ScreenEntry & Readonly<{ path: ScreenPath }>;
const entries: readonly Entry[] = manifest;

type Person = Pick<Session, 'roles' | 'employeeId'>;

const belongsTo = (audience: Audience, { roles, employeeId }: Person): boolean => {
  if (audience === 'anyone') return true;
  if (audience === 'employees') return employeeId !== undefined;
  return roles.some((role) => audience.includes(role));
};

/** Whether the page itself is shown; what stands on it is decided by the services. */
export const mayOpen = ({ audience, alsoOpensFor }: ScreenEntry, person: Person): boolean =>
  belongsTo(audience, person) || (alsoOpensFor !== undefined && belongsTo(alsoOpensFor, person));

export type Place = Entry &
  Readonly<{ path: Exclude<ScreenPath, `${string}$${string}`>; menu: NonNullable<ScreenEntry['menu']> }>;
const isPlace = (screen: Entry): screen is Place => screen.menu !== undefined;

/** What the menu of this person holds. `isLetIn`: the service has let them look at what it decides person by person. */
export const placesFor = (person: Person, isLetIn = false): readonly Place[] =>
  entries
    .filter(isPlace)
    .filter(
      ({ audience, menu: { onceAllowed = [] } }) =>
        belongsTo(audience, person) || (isLetIn && belongsTo(onceAllowed, person)),
    );

/** Somebody hired for one task (payroll, survey) begins there, everybody else with their own month. */
export const homeOf = (person: Person): Place | undefined => {
  const open = placesFor(person);
  return open.find(({ menu }) => menu.isHomeOfSpecialists) ?? open[0];
};
