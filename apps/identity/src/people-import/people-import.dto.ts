import { FileText, FlagInText, IsCalendarDay } from '@kinerja/problem-details';

/** About 50,000 people. */
const LONGEST_FILE = 7_500_000;

export class PeopleImportDto {
  @FileText({ max: LONGEST_FILE }) csv!: string;
  /** Day from which the positions are held; the first of January of this year where nothing is said. */
  @IsCalendarDay({ optional: true }) startsOn?: string;
}

export class ImportMode {
  /** `?dryRun=true`: judge the file and write nothing. */
  @FlagInText() dryRun = false;
}
