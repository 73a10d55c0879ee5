import { CannotStart, CENTRE, placesOf, type City, type Home, type InstancePlace } from '@kinerja/installation';
import type { InstanceOfCity } from './format/manifest';

/** An instance of a home as a backup names it, with its services. */
export type KnownInstance = Readonly<{ instance: InstanceOfCity; services: InstancePlace['services'] }>;

const nameIn = (city: City, code: string): string =>
  city.agencies.find((agency) => agency.code === code)?.name ?? `BKPSDM ${city.name}`;

/** @throws CannotStart where there is no city. */
export const cityIn = (home: Home): City => {
  const city = home.read<City>('city.json');
  if (!city) throw new CannotStart(`There is no city in ${home.folder}. Name its folder with --home DIR.`);
  return city;
};

/** All instances of the home, or the one named. @throws CannotStart where there is no city or no such instance. */
export const instancesOf = (home: Home, code?: string): readonly KnownInstance[] => {
  const city = cityIn(home);
  const places = placesOf(city).filter((place) => code === undefined || place.code === code);
  const known = [...city.agencies.map((agency) => agency.code), CENTRE].join(', ');
  if (places.length === 0) throw new CannotStart(`There is no instance ${code} in ${home.folder}; it has: ${known}.`);
  return places.map((place) => ({
    instance: {
      code: place.code,
      name: nameIn(city, place.code),
      zone: city.agencies.find((agency) => agency.code === place.code)?.zone ?? city.zone,
      city: { ...(city.kind && { kind: city.kind }), name: city.name, zone: city.zone },
    },
    services: place.services,
  }));
};
