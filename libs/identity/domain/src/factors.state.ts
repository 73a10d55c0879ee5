import type { AccountEvent, PasskeyEvent, SecondFactorEvent } from './account.events';
import type { KnownAccount } from './account.state';

const ofSecondFactor: Readonly<Record<SecondFactorEvent['type'], true>> = {
  SecondFactorSet: true,
  RecoveryCodesIssued: true,
  SecondFactorRemoved: true,
};

const ofPasskey: Readonly<Record<PasskeyEvent['type'], true>> = { PasskeyAdded: true, PasskeyRemoved: true };

export const isOfPasskey = (event: AccountEvent): event is PasskeyEvent => Object.hasOwn(ofPasskey, event.type);
export const isOfSecondFactor = (event: AccountEvent): event is SecondFactorEvent =>
  Object.hasOwn(ofSecondFactor, event.type);
export const evolveSecondFactor = (state: KnownAccount, event: SecondFactorEvent): KnownAccount => {
  if (state.status !== 'active') return state;
  const { secondFactor, ...rest } = state;
  switch (event.type) {
    case 'SecondFactorSet':
      return { ...rest, secondFactor: { credentialId: event.data.credentialId } };
    case 'RecoveryCodesIssued':
      return secondFactor
        ? { ...rest, secondFactor: { ...secondFactor, recoveryCodesId: event.data.credentialId } }
        : state;
    case 'SecondFactorRemoved':
      return rest;
  }
};

/** Several side by side; one that was removed is none any more. */
export const evolvePasskey = (state: KnownAccount, { type, data: { credentialId } }: PasskeyEvent): KnownAccount => {
  if (state.status !== 'active') return state;
  const others = (state.passkeys ?? []).filter((one) => one !== credentialId);
  return { ...state, passkeys: type === 'PasskeyAdded' ? [...others, credentialId] : others };
};
