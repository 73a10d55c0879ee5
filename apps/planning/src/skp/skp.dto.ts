import { PageQuery } from '@kinerja/service-shell';
import {
  aspects,
  directions,
  resultKinds,
  type Aspect,
  type Direction,
  type ResultKind,
} from '@kinerja/planning-domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const DECIMAL = /^\d{1,12}(\.\d{1,6})?$/;
const decimal = { message: 'must be a decimal such as 12 or 87.50, as text' };

export class DraftSkpDto {
  @IsInt() @Min(2020) @Max(2100) year!: number;
}

export class IndicatorDto {
  /** Kept where it is given; otherwise a new one is made. */
  @IsOptional() @IsUUID() indicatorId?: string;
  @IsString() @IsNotEmpty() @MaxLength(500) text!: string;
  @IsIn(aspects) aspect!: Aspect;
  @Matches(DECIMAL, decimal) target!: string;
  @IsString() @IsNotEmpty() @MaxLength(60) unit!: string;
  @IsIn(directions) direction!: Direction;
  @IsOptional() @IsUUID() surveyedServiceId?: string | null;
}

export class WorkResultDto {
  /** Kept where it is given; otherwise a new one is made. */
  @IsOptional() @IsUUID() resultId?: string;
  @IsString() @IsNotEmpty() @MaxLength(500) title!: string;
  @IsIn(resultKinds) kind!: ResultKind;
  @IsOptional() @IsUUID() supportsResultId?: string | null;
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => IndicatorDto)
  indicators!: IndicatorDto[];
}

export class SetResultsDto {
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => WorkResultDto)
  results!: WorkResultDto[];
}

export class ReturnSkpDto {
  @IsString() @MaxLength(2000) note!: string;
}

export class YearQuery extends PageQuery {
  @Type(() => Number) @IsInt() @Min(2020) @Max(2100) year!: number;
}
