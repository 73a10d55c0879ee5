import { DecimalText, Line, ListOf, OneOf, Text, Uuid, Whole, WholeInText } from '@kinerja/problem-details';
import {
  aspects,
  directions,
  resultKinds,
  type Aspect,
  type Direction,
  type ResultKind,
} from '@kinerja/planning-domain';

const years = { min: 2020, max: 2100 };

export class DraftSkpDto {
  @Whole(years) year!: number;
}

export class IndicatorDto {
  /** Kept where it is given; otherwise a new one is made. */
  @Uuid({ optional: true }) indicatorId?: string;
  @Text({ max: 500 }) text!: string;
  @OneOf(aspects) aspect!: Aspect;
  @DecimalText({ whole: 12, fraction: 6 }) target!: string;
  @Line({ max: 60 }) unit!: string;
  @OneOf(directions) direction!: Direction;
  @Uuid({ optional: true, nullable: true }) surveyedServiceId?: string | null;
}

export class WorkResultDto {
  /** Kept where it is given; otherwise a new one is made. */
  @Uuid({ optional: true }) resultId?: string;
  @Text({ max: 500 }) title!: string;
  @OneOf(resultKinds) kind!: ResultKind;
  @Uuid({ optional: true, nullable: true }) supportsResultId?: string | null;
  @ListOf(() => IndicatorDto, { max: 20 }) indicators!: IndicatorDto[];
}

export class SetResultsDto {
  @ListOf(() => WorkResultDto, { max: 50 }) results!: WorkResultDto[];
}

export class ReturnSkpDto {
  @Text({ max: 2000 }) note!: string;
}

export class YearQuery {
  @WholeInText(years) year!: number;
}
