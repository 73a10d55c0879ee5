import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsCalendarDay } from '@kinerja/problem-details';

export class CreateSurveyDto {
  @IsUUID() serviceId!: string;
  @IsString() @IsNotEmpty() @MaxLength(200) title!: string;
  @IsCalendarDay() from!: string;
  @IsCalendarDay() to!: string;
}
