import { FileText, FlagInText, IsMonth, Text } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';

/** As much as a body may have (8 MiB). */
const LONGEST_FILE = 8_388_608;

export class AttendanceImportDto {
  @IsMonth() month!: YearMonth;
  @FileText({ max: LONGEST_FILE }) csv!: string;
  /** Needed where the sheet replaces figures that were imported before (REP-009). */
  @Text({ max: 500, optional: true }) reason?: string;
}

export class DryRunQuery {
  @FlagInText({ optional: true }) dryRun?: boolean;
}
