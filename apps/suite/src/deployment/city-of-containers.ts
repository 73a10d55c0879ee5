import {
  CannotStart,
  CENTRE,
  cityOf,
  madeUpCity,
  requireEdition,
  withAgency,
  type City,
  type Home,
} from '@kinerja/installation';
import { agencyCode } from '@kinerja/vocabulary';

/** An agency that the city is to have from now on. */
export type FurtherAgency = Readonly<{ code: string; name: string }>;

/**
 * The city of a home of containers, with the further agency. A new home without one has the three of the sample.
 * @throws CannotStart when the home belongs to the embedded edition, or for the centre's code; RangeError for what is no code.
 */
export const cityOfContainers = (home: Home, further?: FurtherAgency): City => {
  requireEdition(home, 'distributed');
  if (!further) return cityOf(home, madeUpCity(3));
  if (further.code === CENTRE) throw new CannotStart(`${CENTRE} is the centre, which every city has.`);
  return withAgency(home, cityOf(home, madeUpCity(0)), agencyCode(further.code), further.name);
};
