import type { YearMonth } from '@kinerja/vocabulary';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const month = { message: 'must be a month such as 2026-10' };

export class OpenRunDto {
  @Matches(MONTH, month) month!: YearMonth;
}

export class ExcludePersonDto {
  @IsUUID() employeeId!: string;
  @IsString() @MaxLength(2000) reason!: string;
}

export class MonthQuery {
  @Matches(MONTH, month) month!: YearMonth;
}
