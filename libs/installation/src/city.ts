import type { Home } from './home';

/** One agency of the made-up city. */
export type Agency = Readonly<{ code: string; name: string; zone: 'WIB' | 'WITA' | 'WIT'; people: number }>;
export type City = Readonly<{ name: string; zone: Agency['zone']; agencies: readonly Agency[] }>;

/** Names of kinds of agencies are real, people and figures are made up. */
const sample: City = {
  name: 'Kota Contoh',
  zone: 'WITA',
  agencies: [
    { code: 'diskominfo', name: 'Dinas Komunikasi, Informatika dan Statistik', zone: 'WITA', people: 24 },
    { code: 'disdukcapil', name: 'Dinas Kependudukan dan Pencatatan Sipil', zone: 'WITA', people: 36 },
    { code: 'dinsos', name: 'Dinas Sosial', zone: 'WITA', people: 12 },
  ],
};

const empty: City = { ...sample, agencies: [] };

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
export const cityOf = (home: Home, choice: 'sample' | 'empty'): City => {
  const known = home.read<City>('city.json');
  if (known) return known;
  const chosen = choice === 'sample' ? sample : empty;
  home.write('city.json', chosen);
  return chosen;
};

/** Adds an agency that will be filled by its own people; the same code again changes nothing. */
export const withAgency = (home: Home, city: City, code: string, name: string): City => {
  if (city.agencies.some((agency) => agency.code === code)) return city;
  const larger = { ...city, agencies: [...city.agencies, { code, name, zone: city.zone, people: 0 }] };
  home.write('city.json', larger);
  return larger;
};
