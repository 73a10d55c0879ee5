import { BODY_BYTES } from '@kinerja/http-server';
import { FileText, FlagInText, IsMonth, Text } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';

export class AttendanceImportDto {
  @IsMonth() month!: YearMonth;
  @FileText({ max: BODY_BYTES.import }) csv!: string;
  /** Needed where the sheet replaces figures that were imported before (REP-009). */
  @Text({ max: 500, optional: true }) reason?: string;
}

export class DryRunQuery {
  @FlagInText({ optional: true }) dryRun?: boolean;
}
