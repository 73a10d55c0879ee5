import { LONGEST_FORMER_KEY_DAYS } from '@kinerja/identity-domain';
import { Line, SomeOf, Text, Whole } from '@kinerja/problem-details';
import { machineScopes, type MachineScope } from '@kinerja/vocabulary';
import { ReasonDto } from '../account/account.dto';

const LONGEST_KEY = 2_000;
/** With the agency behind it, as slips write it. */
const LONGEST_NAME = 80;
const LONGEST_ASSERTION = 4_000;

/** Names and purposes say of a system what it does, and name nobody. */
export class RegisterServiceAccountDto extends ReasonDto {
  @Line({ max: 80 }) name!: string;
  @Text({ max: 500 }) purpose!: string;
  /** User name of the account that answers for it. */
  @Line({ max: LONGEST_NAME }) responsible!: string;
  @SomeOf(machineScopes) scopes!: MachineScope[];
  /** The public half of its pair, in PEM or as JWK: Ed25519, or elliptic on P-256. */
  @Text({ max: LONGEST_KEY }) publicKey!: string;
}

export class ProposeServiceAccessDto extends ReasonDto {
  /** All that it is to have. */
  @SomeOf(machineScopes) scopes!: MachineScope[];
  /** Where it is to have a new key. */
  @Text({ max: LONGEST_KEY, optional: true }) publicKey?: string;
  /** Days for which its former keys go on beside a new one. */
  @Whole({ min: 0, max: LONGEST_FORMER_KEY_DAYS, optional: true }) formerKeyDays?: number;
}

export class EndServiceKeyDto extends ReasonDto {
  @Line({ max: 64 }) kid!: string;
}

export class HandOverServiceAccountDto extends ReasonDto {
  /** User name of the account that answers for it from now on. */
  @Line({ max: LONGEST_NAME }) responsible!: string;
}

/** From the gateway. */
export class MachineSignInDto {
  /** What the other system signed with its key (RFC 7523). */
  @Line({ max: LONGEST_ASSERTION }) assertion!: string;
  /** The addresses by which the door is known: that of its tokens, and its own. */
  @Line({ max: 512 }) tokenAddress!: string;
  @Line({ max: 512 }) address!: string;
  /** Scopes with a blank between them; all that it has where none are said. */
  @Line({ max: 200, optional: true }) scope?: string;
}
