import { CENTRE_INSTANCE, type AgencyCode, type Zone } from '@kinerja/vocabulary';
import type { Home } from './home';

/** `people`: who are made up for it at the first start; none where it will be filled by its own. */
export type Agency = Readonly<{ code: string; name: string; zone: Zone; people: number }>;
/** `kind`: of the people of a city, and of its pay; absent from made-up ones, which is what all earlier releases had. */
export type City = Readonly<{ kind?: 'real'; name: string; zone: Zone; agencies: readonly Agency[] }>;

/** What an agency is founded with, as the readers of the vocabulary take it; without a zone it has the city's. */
export type NewAgency = Readonly<{ code: AgencyCode; name: string; zone?: Zone }>;

const FILE = 'city.json';

export const CENTRE = CENTRE_INSTANCE;

export const AGENCY_SERVICES = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'] as const;
export const CENTRE_SERVICES = ['identity', 'monitoring'] as const;

/** An agency or the centre, with the services it runs. */
export type InstancePlace = Readonly<{ code: string; services: readonly string[] }>;

/** Every instance of the city: its agencies, then the centre. */
export const placesOf = (city: City): readonly InstancePlace[] => [
  ...city.agencies.map(({ code }) => ({ code, services: AGENCY_SERVICES })),
  { code: CENTRE, services: CENTRE_SERVICES },
];

/** Undefined in a new home. */
export const knownCity = (home: Home): City | undefined => home.read<City>(FILE);

/** Nothing is made up in it, and nobody's password is kept. */
export const isReal = (city: City | undefined): boolean => city?.kind === 'real';

/** The city of this home; chosen at first start and kept. */
export const cityOf = (home: Home, atFirst: City): City => {
  const known = knownCity(home);
  if (known) return known;
  keepCity(home, atFirst);
  return atFirst;
};

/** With an agency that will be filled by its own people; the same code again changes nothing. */
export const withAgency = (city: City, { code, name, zone = city.zone }: NewAgency): City =>
  city.agencies.some((agency) => agency.code === code)
    ? city
    : { ...city, agencies: [...city.agencies, { code, name, zone, people: 0 }] };

/** From now on every start brings up these agencies. */
export const keepCity = (home: Home, city: City): void => home.write(FILE, city);
