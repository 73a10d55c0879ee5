import {
  cityOf,
  keepCity,
  madeUpCity,
  newAgencyIn,
  requireEdition,
  withAgency,
  type City,
  type Home,
} from '@kinerja/installation';

/** An agency that the city is to have from now on, as somebody typed it. */
export type FurtherAgency = Readonly<{ code: string; name: string }>;

/**
 * The city of a home of containers, with the further agency. A new home without one has the three of the sample.
 * @throws CannotStart when the home belongs to the embedded edition; RangeError for what is no code that is free to take, and no name.
 */
export const cityOfContainers = (home: Home, further?: FurtherAgency): City => {
  requireEdition(home, 'distributed');
  if (!further) return cityOf(home, madeUpCity(3));
  const agency = newAgencyIn(further);
  if (!agency.ok) throw new RangeError(agency.reason.map(({ field, detail }) => `${field}: ${detail}`).join('; '));
  const city = withAgency(cityOf(home, madeUpCity(0)), agency.value);
  keepCity(home, city);
  return city;
};
