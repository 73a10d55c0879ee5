import { Line } from '@kinerja/problem-details';
import { badScim } from './scim.problems';
import { MOST_RESULTS } from './scim.schemas';
import { LONGEST_FILTER } from './scim-filter';
import type { Piece } from './scim.queries';

const LONGEST_LIST = 1_000;

/** Names of RFC 7643 have colons. */
export class ScimNamed {
  @Line({ max: 200 }) name!: string;
}

/** Which attributes are shown. */
export class ScimShownQuery {
  @Line({ max: LONGEST_LIST, optional: true }) attributes?: string;
  @Line({ max: LONGEST_LIST, optional: true }) excludedAttributes?: string;
}

export class ScimListQuery extends ScimShownQuery {
  @Line({ max: LONGEST_FILTER, optional: true }) filter?: string;
  @Line({ max: 20, optional: true }) startIndex?: string;
  @Line({ max: 20, optional: true }) count?: string;
  /** Not done here, which RFC 7644, 3.4.2.3 leaves open: users come by user name. */
  @Line({ max: 100, optional: true }) sortBy?: string;
  @Line({ max: 20, optional: true }) sortOrder?: string;
}

const USUAL_COUNT = 100;
const WHOLE = /^-?\d{1,9}$/;

const wholeIn = (name: string, text: string | undefined, usual: number): number => {
  if (text === undefined) return usual;
  if (!WHOLE.test(text)) throw badScim('invalidValue', `${name}: a whole number`);
  return Number(text);
};

/** Rule IDN-275 (RFC 7644, 3.4.2.4): less than the first is the first, less than nothing is nothing. @throws ProblemException 400 */
export const pieceIn = ({ startIndex, count }: ScimListQuery): Piece => ({
  startIndex: Math.max(1, wholeIn('startIndex', startIndex, 1)),
  count: Math.min(MOST_RESULTS, Math.max(0, wholeIn('count', count, USUAL_COUNT))),
});
