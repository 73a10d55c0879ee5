import { Transform } from 'class-transformer';
import { IsBoolean, IsNotEmpty, IsOptional, IsString } from 'class-validator';

export class ImportPayeesDto {
  @IsString() @IsNotEmpty() csv!: string;
}

const booleans: Readonly<Record<string, boolean>> = { true: true, false: false };

export class DryRunQuery {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => booleans[String(value)] ?? value)
  @IsBoolean()
  dryRun?: boolean;
}
