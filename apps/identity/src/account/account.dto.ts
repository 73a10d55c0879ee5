import { PageQuery } from '@kinerja/http-edge';
import { ExactText, Line, OneOf, SomeOf, Text, Uuid } from '@kinerja/problem-details';
import { roles, type Role } from '@kinerja/vocabulary';
import { accountStates, type AccountStatus } from './accounts.table';

const LONGEST_SENT = 512;
const LONGEST_REASON = 500;
const LONGEST_TICKET = 512;

export class CreateAccountDto {
  @Uuid({ optional: true }) employeeId?: string;
  @Line({ max: 40 }) username!: string;
  @SomeOf(roles) roles!: Role[];
  /** Wanted where one of the roles takes two persons. */
  @Text({ max: LONGEST_REASON, optional: true }) reason?: string;
}

export class AccountsQuery extends PageQuery {
  /** A part of the user name, the name or the staff number. */
  @Line({ max: 80, optional: true }) find?: string;
  @OneOf(roles, { optional: true }) role?: Role;
  @OneOf(accountStates, { optional: true }) status?: AccountStatus;
}

export class ReasonDto {
  @Text({ max: LONGEST_REASON }) reason!: string;
}

export class GrantRoleDto {
  @OneOf(roles) role!: Role;
  /** Wanted where the role takes two persons. */
  @Text({ max: LONGEST_REASON, optional: true }) reason?: string;
}

export class RevokeRoleDto extends ReasonDto {
  @OneOf(roles) role!: Role;
}

/** What the owner of the machine names an account by. */
export class OperatorUsernameDto {
  @Line({ max: 40 }) username!: string;
}

export class OperatorRecoveryDto extends ReasonDto {
  @Line({ max: 40 }) username!: string;
}

export class OperatorRoleDto extends OperatorRecoveryDto {
  @OneOf(roles) role!: Role;
}

export class SignInDto {
  @Line({ max: 80 }) username!: string;
  @ExactText({ max: LONGEST_SENT }) password!: string;
}

export class SignInCodeDto {
  /** As it was answered to the right password. */
  @Line({ max: LONGEST_TICKET }) ticket!: string;
  /** Of the authenticator app, or a recovery code. */
  @Line({ max: 32 }) code!: string;
}

export class ActivationDto extends SignInDto {
  @Line({ max: 64 }) code!: string;
}

export class ChangePasswordDto {
  @ExactText({ max: LONGEST_SENT }) currentPassword!: string;
  @ExactText({ max: LONGEST_SENT }) newPassword!: string;
}
