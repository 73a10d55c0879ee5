import type { AccountEvent, CredentialId, PasskeyEvent, SecondFactorEvent } from './account.events';

/** The authenticator app that counts, and the recovery codes that go with it. */
export type SecondFactor = Readonly<{ credentialId: CredentialId; recoveryCodesId?: CredentialId }>;

/** What an account in use may have beside its password, and in the place of it. */
type WithSecondFactor = Readonly<{ secondFactor?: SecondFactor }>;
type WithPasskeys = Readonly<{ passkeys?: readonly CredentialId[] }>;
export type Factors = WithSecondFactor & WithPasskeys;

const ofSecondFactor: Readonly<Record<SecondFactorEvent['type'], true>> = {
  SecondFactorSet: true,
  RecoveryCodesIssued: true,
  SecondFactorRemoved: true,
};

const ofPasskey: Readonly<Record<PasskeyEvent['type'], true>> = { PasskeyAdded: true, PasskeyRemoved: true };

export const isOfPasskey = (event: AccountEvent): event is PasskeyEvent => Object.hasOwn(ofPasskey, event.type);
export const isOfSecondFactor = (event: AccountEvent): event is SecondFactorEvent =>
  Object.hasOwn(ofSecondFactor, event.type);

export const evolveSecondFactor = <Account extends WithSecondFactor>(
  { secondFactor, ...rest }: Account,
  event: SecondFactorEvent,
): Omit<Account, 'secondFactor'> & WithSecondFactor => {
  switch (event.type) {
    case 'SecondFactorSet':
      return { ...rest, secondFactor: { credentialId: event.data.credentialId } };
    case 'RecoveryCodesIssued':
      return {
        ...rest,
        ...(secondFactor && { secondFactor: { ...secondFactor, recoveryCodesId: event.data.credentialId } }),
      };
    case 'SecondFactorRemoved':
      return rest;
  }
};

/** Several side by side; one that was removed is none any more. */
export const evolvePasskey = <Account extends WithPasskeys>(
  { passkeys = [], ...rest }: Account,
  { type, data: { credentialId } }: PasskeyEvent,
): Omit<Account, 'passkeys'> & WithPasskeys => {
  const others = passkeys.filter((one) => one !== credentialId);
  return { ...rest, passkeys: type === 'PasskeyAdded' ? [...others, credentialId] : others };
};
