import { ImportBody } from '@kinerja/imports';
import { IsCalendarDay } from '@kinerja/problem-details';

export class PeopleImportDto extends ImportBody {
  /** Day from which the positions are held; the first of January of this year where nothing is said. */
  @IsCalendarDay({ optional: true }) startsOn?: string;
}
