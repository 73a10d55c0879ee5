import { IsMonth, Text, Uuid } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';

export class OpenRunDto {
  @IsMonth() month!: YearMonth;
}

export class ExcludePersonDto {
  @Uuid() employeeId!: string;
  @Text({ max: 2000 }) reason!: string;
}

export class MonthQuery {
  @IsMonth() month!: YearMonth;
}
