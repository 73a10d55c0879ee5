import { concernScopes, noticeChannels, type ConcernScope, type NoticeChannel } from '@kinerja/identity-domain';
import { IsCalendarDay, Line, OneOf, SomeOf, Text, TimeOfDay, Uuids } from '@kinerja/problem-details';
import { processedKinds, type LocalDate, type ProcessedKind } from '@kinerja/vocabulary';

const LONGEST_ACCOUNT = 1000;
/** Staff numbers, one on a line: two thousand people at most. */
const LONGEST_LIST = 40_000;

/** What is known of an incident; what is left out is not known yet. Names nobody but in the list of numbers. */
export class DescribeIncidentDto {
  /** Of the register of processing. */
  @SomeOf(processedKinds) dataKinds!: ProcessedKind[];
  @OneOf(concernScopes) scope!: ConcernScope;
  /** For `units`. */
  @Uuids({ min: 0, max: 200 }) unitIds!: string[];
  /** For `people`: one on a line, or apart by commas. */
  @Text({ max: LONGEST_LIST, optional: true }) staffNumbers?: string;
  @Text({ max: LONGEST_ACCOUNT, optional: true }) happenedWhen?: string;
  @Text({ max: LONGEST_ACCOUNT, optional: true }) happenedHow?: string;
  @Text({ max: LONGEST_ACCOUNT, optional: true }) handling?: string;
  @Text({ max: 300, optional: true }) contact?: string;
}

/** By the wall clock of the agency. */
export class OpenIncidentDto extends DescribeIncidentDto {
  @IsCalendarDay() noticedOn!: LocalDate;
  @TimeOfDay() noticedTime!: string;
}

export class NotifyInstitutionDto {
  @Line({ max: 100 }) letterNumber!: string;
  @IsCalendarDay() sentOn!: LocalDate;
  @TimeOfDay() sentTime!: string;
  /** Needed once the 3 x 24 hours have passed. */
  @Text({ max: 500, optional: true }) delayReason?: string;
}

export class IssueNoticeDto {
  @OneOf(noticeChannels) channel!: NoticeChannel;
  /** Needed once the 3 x 24 hours have passed. */
  @Text({ max: 500, optional: true }) delayReason?: string;
}

export class CloseIncidentDto {
  /** Names nobody. */
  @Text({ max: 1000 }) learnt!: string;
}
