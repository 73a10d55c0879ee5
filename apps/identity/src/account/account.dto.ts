import { ExactText, Line, SomeOf, Uuid } from '@kinerja/problem-details';
import { roles, type Role } from '@kinerja/vocabulary';

const LONGEST_SENT = 512;

export class CreateAccountDto {
  @Uuid({ optional: true }) employeeId?: string;
  @Line({ max: 40 }) username!: string;
  @SomeOf(roles) roles!: Role[];
}

export class SignInDto {
  @Line({ max: 80 }) username!: string;
  @ExactText({ max: LONGEST_SENT }) password!: string;
}

export class ActivationDto extends SignInDto {
  @Line({ max: 64 }) code!: string;
}

export class ChangePasswordDto {
  @ExactText({ max: LONGEST_SENT }) currentPassword!: string;
  @ExactText({ max: LONGEST_SENT }) newPassword!: string;
}
