import type { AgencyCode } from '@kinerja/vocabulary';
import type { Home } from './home';

/** One agency of the made-up city. */
export type Agency = Readonly<{ code: string; name: string; zone: 'WIB' | 'WITA' | 'WIT'; people: number }>;
export type City = Readonly<{ name: string; zone: Agency['zone']; agencies: readonly Agency[] }>;

/** What an agency is founded with: both as their readers in the vocabulary take them. */
export type NewAgency = Readonly<{ code: AgencyCode; name: string }>;

export const CENTRE = 'bkpsdm';

export const AGENCY_SERVICES = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'] as const;
export const CENTRE_SERVICES = ['identity', 'monitoring'] as const;

/** An agency or the centre, with the services it runs. */
export type InstancePlace = Readonly<{ code: string; services: readonly string[] }>;

/** Every instance of the city: its agencies, then the centre. */
export const placesOf = (city: City): readonly InstancePlace[] => [
  ...city.agencies.map(({ code }) => ({ code, services: AGENCY_SERVICES })),
  { code: CENTRE, services: CENTRE_SERVICES },
];

/** The city of this home; chosen at first start and kept. */
export const cityOf = (home: Home, atFirst: City): City => {
  const known = home.read<City>('city.json');
  if (known) return known;
  keepCity(home, atFirst);
  return atFirst;
};

/** With an agency that will be filled by its own people; the same code again changes nothing. */
export const withAgency = (city: City, { code, name }: NewAgency): City =>
  city.agencies.some((agency) => agency.code === code)
    ? city
    : { ...city, agencies: [...city.agencies, { code, name, zone: city.zone, people: 0 }] };

/** From now on every start brings up these agencies. */
export const keepCity = (home: Home, city: City): void => home.write('city.json', city);
