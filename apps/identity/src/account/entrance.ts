import type { ActivationCheck } from './activation';
import type { NewPassword } from './new-password';
import type { SignIn } from './sign-in';

/** The three ways in front of an account: the password, the activation code, a password of one's own. */
export class Entrance {
  constructor(
    readonly signIn: SignIn,
    readonly activation: ActivationCheck,
    readonly newPassword: NewPassword,
  ) {}
}
