import { IsCalendarDay, Line, Uuid } from '@kinerja/problem-details';

export class CreateSurveyDto {
  @Uuid() serviceId!: string;
  @Line({ max: 200 }) title!: string;
  @IsCalendarDay() from!: string;
  @IsCalendarDay() to!: string;
}
