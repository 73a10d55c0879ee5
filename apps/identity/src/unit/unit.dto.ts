import { Line, Uuid } from '@kinerja/problem-details';

export class RegisterUnitDto {
  @Line({ max: 200 }) name!: string;
  @Uuid({ optional: true }) parentUnitId?: string;
}
