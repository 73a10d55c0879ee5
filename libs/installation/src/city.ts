import type { Home } from './home';

/** One agency of the made-up city. */
export type Agency = Readonly<{ code: string; name: string; zone: 'WIB' | 'WITA' | 'WIT'; people: number }>;
export type City = Readonly<{ name: string; zone: Agency['zone']; agencies: readonly Agency[] }>;

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
  home.write('city.json', atFirst);
  return atFirst;
};

/** Adds an agency that will be filled by its own people; the same code again changes nothing. */
export const withAgency = (home: Home, city: City, code: string, name: string): City => {
  if (city.agencies.some((agency) => agency.code === code)) return city;
  const larger = { ...city, agencies: [...city.agencies, { code, name, zone: city.zone, people: 0 }] };
  home.write('city.json', larger);
  return larger;
};
