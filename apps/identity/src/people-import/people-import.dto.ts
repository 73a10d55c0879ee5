import { ImportBody } from '@kinerja/imports';
import { IsCalendarDay } from '@kinerja/problem-details';

export class PeopleImportDto extends ImportBody {
  /** Rule IDN-154: from which the posts are held where a row says no day of its own. */
  @IsCalendarDay({ optional: true }) startsOn?: string;
}
