import { IsCalendarDay, Uuid } from '@kinerja/problem-details';

export class ChangeSuperiorDto {
  @Uuid() superiorId!: string;
  /** Day from which the new superior appraises. */
  @IsCalendarDay() from!: string;
}
