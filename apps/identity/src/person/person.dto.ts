import { PageQuery } from '@kinerja/http-edge';
import { IsCalendarDay, Line, OneOf, Text, Uuid, UuidsInText } from '@kinerja/problem-details';
import { employments, personNumbers, type Employment, type PersonNumber } from '@kinerja/identity-domain';
import { placements, type Placement } from './people-search';

/** `?ids=<uuid>,<uuid>`, at most 200. */
export class DirectoryQuery {
  @UuidsInText({ max: 200, optional: true }) ids: string[] = [];
}

export class PeopleQuery extends PageQuery {
  /** Part of a name, or the beginning of a staff number. */
  @Line({ max: 100, optional: true }) search?: string;
  /** `?ids=<uuid>,<uuid>`, at most 200: of these people only. */
  @UuidsInText({ max: 200, optional: true }) ids?: string[];
  @Uuid({ optional: true }) unitId?: string;
  @OneOf(placements, { optional: true }) placement?: Placement;
  /** The day of the posts; today where it is left out. */
  @IsCalendarDay({ optional: true }) on?: string;
}

/** The same of a file, which has no pages. */
export class PeopleFileQuery {
  @Line({ max: 100, optional: true }) search?: string;
  @Uuid({ optional: true }) unitId?: string;
  @OneOf(placements, { optional: true }) placement?: Placement;
  @IsCalendarDay({ optional: true }) on?: string;
}

export class RenamePersonDto {
  /** With the titles, as papers are to call them. */
  @Line({ max: 200 }) name!: string;
  @IsCalendarDay() from!: string;
  @Text({ max: 500 }) reason!: string;
}

export class ChangeEmploymentDto {
  @OneOf(employments) employment!: Employment;
  @IsCalendarDay() from!: string;
  @Text({ max: 500 }) reason!: string;
}

export class CorrectNumberDto {
  @OneOf(personNumbers) which!: PersonNumber;
  /** As it is printed. */
  @Line({ max: 40 }) number!: string;
  @Text({ max: 500 }) reason!: string;
}
