import type { KeyedDigests } from '../keys/keyed-digests';
import type { Account } from './accounts.queries';

/** One line of the list an administrator hands out. */
export type ActivationCode = Readonly<{
  accountId: string;
  username: string;
  name?: string;
  /** Of the definitive post of the day. */
  unitName?: string;
  code: string;
}>;

/** Codes are not stored: they follow from the account and the instance's key. */
export class ActivationCodes {
  constructor(private readonly digests: KeyedDigests) {}

  of(accountId: string): string {
    return this.digests.activationCode(accountId);
  }

  item({ accountId, username, name }: Account, unitName: string | undefined): ActivationCode {
    const person = { ...(name !== null && { name }), ...(unitName && { unitName }) };
    return { accountId, username, ...person, code: this.of(accountId) };
  }
}
