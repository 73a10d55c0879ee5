import { PageQuery } from '@kinerja/http-edge';
import { IsCalendarDay, Line, Uuid } from '@kinerja/problem-details';
import type { LocalDate } from '@kinerja/vocabulary';

/** Days in the agency's zone, both included. */
export class OwnTrailQuery extends PageQuery {
  @IsCalendarDay({ optional: true }) from?: LocalDate;
  @IsCalendarDay({ optional: true }) to?: LocalDate;
}

export class TrailQuery extends OwnTrailQuery {
  /** Who did it: a person, an account of nobody, or another system. */
  @Uuid({ optional: true }) by?: string;
  /** Of whom it says something. */
  @Uuid({ optional: true }) about?: string;
  /** One thing from its beginning on: `skp-0f3b…`, as a line names it. */
  @Line({ max: 200, optional: true }) stream?: string;
  @Line({ max: 60, optional: true }) type?: string;
}
