import { BODY_BYTES } from '@kinerja/http-server';
import { FileText, FlagInText, IsCalendarDay } from '@kinerja/problem-details';

export class PeopleImportDto {
  @FileText({ max: BODY_BYTES.import }) csv!: string;
  /** Day from which the positions are held; the first of January of this year where nothing is said. */
  @IsCalendarDay({ optional: true }) startsOn?: string;
}

export class ImportMode {
  /** `?dryRun=true`: judge the file and write nothing. */
  @FlagInText({ optional: true }) dryRun = false;
}
