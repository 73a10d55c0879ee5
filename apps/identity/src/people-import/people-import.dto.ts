import { Transform } from 'class-transformer';
import { IsBoolean, IsISO8601, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** About 50,000 people. */
const LONGEST_FILE = 7_500_000;

export class PeopleImportDto {
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_FILE)
  csv!: string;

  /** Day from which the positions are held; the first of January of this year where nothing is said. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'startsOn must be a day such as 2026-01-01' })
  @IsISO8601({ strict: true })
  startsOn?: string;
}

export class ImportMode {
  /** `?dryRun=true`: judge the file and write nothing. */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  dryRun = false;
}
