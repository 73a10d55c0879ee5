import type { Brand, Event } from '@kinerja/kernel';
import type { Instant, MachineScope } from '@kinerja/vocabulary';
import type { AccountId, AskedBy, ProposalId, WaitingOutcome } from './account.events';

export type ServiceAccountId = Brand<string, 'ServiceAccountId'>;
export const serviceAccountId = (uuid: string): ServiceAccountId => uuid as ServiceAccountId;

/** The public half of a pair whose private half never comes here: Ed25519, or ECDSA on P-256. */
export type PublicKeyJwk = Readonly<
  { kty: 'OKP'; crv: 'Ed25519'; x: string } | { kty: 'EC'; crv: 'P-256'; x: string; y: string }
>;
/** `kid`: thumbprint of the key (RFC 7638). */
export type ServiceKey = Readonly<{ kid: string; jwk: PublicKeyJwk }>;

type OfService = Readonly<{ serviceAccountId: ServiceAccountId; at: Instant }>;
type BySomebody = OfService & Readonly<{ by: AccountId; reason: string }>;

/** `name`, `purpose` name a system and no person. `responsible`: the account of whoever answers for it. */
export type ServiceAccountRegistered = Event<
  'ServiceAccountRegistered',
  OfService & AskedBy & { name: string; purpose: string; responsible: AccountId }
>;
/** Waits for a second administrator until `lapsesAt`. `scopes`: all that it is to have. `key`: comes beside those it has. */
export type ServiceAccessProposed = Event<
  'ServiceAccessProposed',
  OfService &
    AskedBy & {
      proposalId: ProposalId;
      scopes: readonly MachineScope[];
      key?: ServiceKey;
      /** Days for which former keys go on once this is confirmed. */
      formerKeyDays?: number;
      reason: string;
      lapsesAt: Instant;
    }
>;
export type ServiceAccessProposalEnded = Event<
  'ServiceAccessProposalEnded',
  OfService & { proposalId: ProposalId; outcome: WaitingOutcome; by?: AccountId; reason?: string }
>;
/** `scopes`: all that it has from now on. `key`: counts from now on, and former ones until `formerKeysEndAt`. */
export type ServiceAccessGranted = Event<
  'ServiceAccessGranted',
  OfService & {
    proposalId: ProposalId;
    scopes: readonly MachineScope[];
    key?: ServiceKey;
    formerKeysEndAt?: Instant;
    proposedBy: AccountId;
    by: AccountId;
  }
>;
export type ServiceKeyEnded = Event<'ServiceKeyEnded', BySomebody & { kid: string }>;
export type ServiceAccountSuspended = Event<'ServiceAccountSuspended', BySomebody>;
export type ServiceAccountResumed = Event<'ServiceAccountResumed', BySomebody>;
/** For ever; its `name` is free from here on. */
export type ServiceAccountEnded = Event<'ServiceAccountEnded', BySomebody & { name: string }>;
export type ServiceAccountHandedOver = Event<'ServiceAccountHandedOver', BySomebody & { responsible: AccountId }>;

export type ServiceAccountEvent =
  | ServiceAccountRegistered
  | ServiceAccessProposed
  | ServiceAccessProposalEnded
  | ServiceAccessGranted
  | ServiceKeyEnded
  | ServiceAccountSuspended
  | ServiceAccountResumed
  | ServiceAccountEnded
  | ServiceAccountHandedOver;
