import { IsMonth } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class AttendanceImportDto {
  @IsMonth() month!: YearMonth;
  @IsString() @IsNotEmpty() csv!: string;
  /** Needed where the sheet replaces figures that were imported before (REP-009). */
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(500) reason?: string;
}

export class DryRunQuery {
  @IsOptional() @IsIn(['true', 'false']) dryRun?: 'true' | 'false';
}
