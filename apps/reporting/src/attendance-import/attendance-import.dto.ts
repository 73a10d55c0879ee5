import { ImportBody } from '@kinerja/imports';
import { IsMonth, Text } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';

export class AttendanceImportDto extends ImportBody {
  @IsMonth() month!: YearMonth;
  /** Needed where the sheet replaces figures that were imported before (REP-009). */
  @Text({ max: 500, optional: true }) reason?: string;
}
