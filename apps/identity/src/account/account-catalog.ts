import { accountDisabledV1ToV2, passwordHashV1ToV2, type AccountEvent } from '@kinerja/identity-domain';
import type { EventCatalog } from '@kinerja/event-store';

/** Version 1 held the hash, sealed. */
const passwordSet = { version: 2, upcasters: { 1: passwordHashV1ToV2 } };
/** Why is what people write about people. */
const withReason = {
  version: 1,
  personal: { subject: 'accountId', purpose: 'account', fields: ['reason'] },
} as const;

export const accountCatalog = {
  AccountCreated: { version: 1, personal: { subject: 'accountId', purpose: 'account', fields: ['username'] } },
  AccountActivated: passwordSet,
  PasswordChanged: passwordSet,
  PasswordReset: { version: 1 },
  AccountDisabled: { ...withReason, version: 2, upcasters: { 1: accountDisabledV1ToV2 } },
  AccountEnabled: withReason,
  AccountForgotten: { version: 1, personal: { subject: 'accountId', purpose: 'account', fields: ['username'] } },
  ExternalIdSet: { version: 1, personal: { subject: 'accountId', purpose: 'account', fields: ['externalId'] } },
  RoleProposed: withReason,
  RoleProposalEnded: withReason,
  RoleGranted: withReason,
  RoleRevoked: withReason,
  RecoveryProposed: withReason,
  RecoveryAllowed: withReason,
  RecoveryEnded: withReason,
  SecondFactorSet: { version: 1 },
  RecoveryCodesIssued: { version: 1 },
  SecondFactorRemoved: { version: 1 },
  OutsideAccountLinked: {
    version: 1,
    personal: { subject: 'accountId', purpose: 'account', fields: ['name'] },
  },
  OutsideAccountUnlinked: { version: 1 },
  PasskeyAdded: { version: 1 },
  PasskeyRemoved: { version: 1 },
} satisfies EventCatalog & Readonly<Record<AccountEvent['type'], unknown>>;
