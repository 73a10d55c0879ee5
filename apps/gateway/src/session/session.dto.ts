import { ExactText, Line } from '@kinerja/problem-details';

/** `name` or `name@agency`. */
export class SignInDto {
  @Line({ max: 80 }) username = '';
  @ExactText({ max: 512 }) password = '';
}

/** The second step of a sign-in. */
export class SignInCodeDto {
  @Line({ max: 32 }) code = '';
}

/** Once more, before money and roles; the code where the account has a second factor. */
export class ProofDto {
  @ExactText({ max: 512 }) password = '';
  @Line({ max: 32, optional: true }) code?: string;
}

export class PasskeyAnswerDto {
  /** What the browser answered, as JSON. */
  @Line({ max: 16_384 }) answer = '';
}

export class AddPasskeyDto extends PasskeyAnswerDto {
  /** What its person calls it. */
  @Line({ max: 60 }) name = '';
}

export class ChangePasswordDto {
  @ExactText({ max: 512 }) currentPassword = '';
  @ExactText({ max: 512 }) newPassword = '';
}

export class ActivationDto extends SignInDto {
  @Line({ max: 64 }) code = '';
}
