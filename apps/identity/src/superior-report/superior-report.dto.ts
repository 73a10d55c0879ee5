import { PageQuery } from '@kinerja/http-edge';
import { IsCalendarDay, OneOf, Text, Uuid } from '@kinerja/problem-details';
import type { LocalDate } from '@kinerja/vocabulary';
import { superiorReportStates, type SuperiorReportState } from './superior-report.view';

const LONGEST_REASON = 500;

export class ReportSuperiorDto {
  /** Since when another one should be superior. */
  @IsCalendarDay() from!: LocalDate;
  /** Who it should be; absent where the person does not know. */
  @Uuid({ optional: true }) superiorId?: string;
  @Text({ max: LONGEST_REASON }) reason!: string;
}

export class AcceptSuperiorReportDto {
  @Uuid() superiorId!: string;
  /** Day from which the new superior appraises. */
  @IsCalendarDay() from!: LocalDate;
  @Text({ max: LONGEST_REASON }) reason!: string;
}

export class DeclineSuperiorReportDto {
  @Text({ max: LONGEST_REASON }) reason!: string;
}

export class SuperiorReportsQuery extends PageQuery {
  @OneOf(superiorReportStates, { optional: true }) state?: SuperiorReportState;
}
