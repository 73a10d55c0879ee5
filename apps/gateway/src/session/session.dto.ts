import { ExactText, Line } from '@kinerja/problem-details';

/** `name` or `name@agency`. */
export class SignInDto {
  @Line({ max: 80 }) username = '';
  @ExactText({ max: 512 }) password = '';
}

export class ChangePasswordDto {
  @ExactText({ max: 512 }) currentPassword = '';
  @ExactText({ max: 512 }) newPassword = '';
}

export class ActivationDto extends SignInDto {
  @Line({ max: 64 }) code = '';
}
