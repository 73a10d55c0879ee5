import type { Session } from '../api/session';
import { manifest, type ScreenPath } from './manifest';
import { CENTRE_INSTANCE, type Door } from '@kinerja/vocabulary';
import type { ScreenEntry } from './screen-entry';

type Entry = ScreenEntry & Readonly<{ path: ScreenPath }>;
const entries: readonly Entry[] = manifest;

type Person = Pick<Session, 'agency' | 'roles' | 'employeeId'>;

/** As the door of a service; nobody comes here who has not signed in. */
const isFor = (door: Door, { roles, employeeId }: Omit<Person, 'agency'>): boolean => {
  if (door.kind === 'everybody') return true;
  const hasRole = !door.anyOf || roles.some((role) => door.anyOf?.includes(role));
  return hasRole && (door.kind === 'accounts' || employeeId !== undefined);
};

/** Agencies and the centre have pages of their own. */
export const standsAt = ({ stands }: ScreenEntry, { agency }: Pick<Person, 'agency'>): boolean =>
  stands === 'everywhere' || (stands === 'at the centre') === (agency === CENTRE_INSTANCE);

/** Whether the page itself is shown; what stands on it is decided by the services. */
export const mayOpen = (screen: ScreenEntry, person: Person): boolean =>
  standsAt(screen, person) && [screen.audience, ...(screen.alsoOpensFor ?? [])].some((door) => isFor(door, person));

/** Whether a page that shows where something is done may lead there. */
export const mayOpenAt = (path: string, person: Person): boolean =>
  entries.some((screen) => screen.path === path && mayOpen(screen, person));

export type Place = Entry &
  Readonly<{ path: Exclude<ScreenPath, `${string}$${string}`>; menu: NonNullable<ScreenEntry['menu']> }>;
const isPlace = (screen: Entry): screen is Place => screen.menu !== undefined;

/** `isLetIn`: the service has let them look at what it decides person by person. `isUnfinished`: the agency lacks something yet. */
type Told = Readonly<{ isLetIn?: boolean; isUnfinished?: boolean }>;

/** What the menu of this person holds. */
export const placesFor = (person: Person, { isLetIn = false, isUnfinished = false }: Told = {}): readonly Place[] =>
  entries
    .filter(isPlace)
    .filter((screen) => standsAt(screen, person))
    .filter(({ menu: { isWhileUnfinished = false } }) => isUnfinished || !isWhileUnfinished)
    .filter(
      ({ audience, menu: { onceAllowed = [] } }) =>
        isFor(audience, person) || (isLetIn && person.roles.some((role) => onceAllowed.includes(role))),
    );

/** Somebody hired for one task (payroll, survey) begins there, everybody else with their own month. */
export const homeOf = (person: Person, told: Told = {}): Place | undefined => {
  const open = placesFor(person, told);
  return open.find(({ menu }) => menu.isHomeOfSpecialists) ?? open[0];
};
