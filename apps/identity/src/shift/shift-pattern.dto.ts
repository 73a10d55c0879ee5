import { Line, TimeOfDay, Whole } from '@kinerja/problem-details';

export class ShiftPatternDto {
  @Line({ max: 40 }) name!: string;
  @TimeOfDay() begins!: string;
  /** On the next day where it is no later than the beginning. */
  @TimeOfDay() ends!: string;
  @Whole({ min: 0, max: 1_439 }) breakMinutes!: number;
}
