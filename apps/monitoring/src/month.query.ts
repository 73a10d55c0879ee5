import { IsMonth } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';

/** `?month=2026-10` */
export class MonthQuery {
  @IsMonth() month!: YearMonth;
}
