import { ExactText, Line } from '@kinerja/problem-details';

/** `name` or `name@agency`. */
export class SignInDto {
  @Line({ max: 80 }) username = '';
  @ExactText({ max: 512 }) password = '';
}

export class ActivationDto extends SignInDto {
  @Line({ max: 64 }) code = '';
}
