import { Line, Uuid } from '@kinerja/problem-details';

export class RegisterServiceDto {
  @Uuid() unitId!: string;
  @Line({ max: 200 }) name!: string;
}
