import { IsMonth } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';
import { IsString, IsUUID, MaxLength } from 'class-validator';

export class OpenRunDto {
  @IsMonth() month!: YearMonth;
}

export class ExcludePersonDto {
  @IsUUID() employeeId!: string;
  @IsString() @MaxLength(2000) reason!: string;
}

export class MonthQuery {
  @IsMonth() month!: YearMonth;
}
