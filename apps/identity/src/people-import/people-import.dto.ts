import { FileText, FlagInText, IsCalendarDay } from '@kinerja/problem-details';

/** As much as a body may have (8 MiB). */
const LONGEST_FILE = 8_388_608;

export class PeopleImportDto {
  @FileText({ max: LONGEST_FILE }) csv!: string;
  /** Day from which the positions are held; the first of January of this year where nothing is said. */
  @IsCalendarDay({ optional: true }) startsOn?: string;
}

export class ImportMode {
  /** `?dryRun=true`: judge the file and write nothing. */
  @FlagInText() dryRun = false;
}
