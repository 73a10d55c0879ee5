import { demandScopes, LONGEST_GRACE_DAYS, type DemandScope } from '@kinerja/identity-domain';
import { PageQuery } from '@kinerja/http-edge';
import { IsCalendarDay, OneOf, Text, Whole } from '@kinerja/problem-details';
import type { LocalDate } from '@kinerja/vocabulary';

export class ProposeDemandDto {
  @OneOf(demandScopes) scope!: DemandScope;
  /** From here on those whom it concerns are told. */
  @IsCalendarDay() startsOn!: LocalDate;
  /** So many days later nothing else is done without it. */
  @Whole({ min: 0, max: LONGEST_GRACE_DAYS }) graceDays!: number;
  /** Shown to the administrators; names nobody. */
  @Text({ max: 500 }) reason!: string;
}

export class LackingQuery extends PageQuery {
  @OneOf(demandScopes) scope!: DemandScope;
}
