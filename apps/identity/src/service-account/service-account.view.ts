import { Count, Moment, oneOf, pageOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { machineScopes } from '@kinerja/vocabulary';
import { Type } from 'typebox';

const scopes = Type.Array(oneOf(machineScopes));

const keyView = view('ServiceKey', {
  /** Thumbprint of the key (RFC 7638): what the other system names it by. */
  kid: Type.String(),
  kind: oneOf(['Ed25519', 'P-256']),
  endsAt: Type.Optional(Moment),
  hasEnded: Type.Boolean(),
});

const proposalView = view('ServiceAccessProposal', {
  proposalId: Uuid,
  scopes,
  /** Of the key that it is to have. */
  kid: Type.Optional(Type.String()),
  formerKeyDays: Type.Optional(Count),
  reason: Type.String(),
  proposedBy: Type.String(),
  lapsesAt: Moment,
  hasLapsed: Type.Boolean(),
  /** Of the person who asks, by whichever account: another one confirms it. */
  isOwn: Type.Boolean(),
});

export const serviceAccountView = view('ServiceAccount', {
  serviceAccountId: Uuid,
  name: Type.String(),
  purpose: Type.String(),
  responsible: Type.String(),
  /** Whoever answered for it has no account in use any more. */
  needsResponsible: Type.Boolean(),
  status: oneOf(['active', 'suspended', 'ended']),
  scopes,
  keys: Type.Array(keyView),
  proposal: Type.Optional(proposalView),
  registeredAt: Moment,
  lastUsedAt: Type.Optional(Moment),
});
export type ServiceAccountView = ViewOf<typeof serviceAccountView>;
export const serviceAccountPage = pageOf(serviceAccountView);
export const serviceAccountDone = versioned('ServiceAccountDone', { serviceAccountId: Uuid });

/** For the gateway: which scopes a token may have. */
export const machineView = view('Machine', { serviceAccountId: Uuid, scopes });
export type Machine = ViewOf<typeof machineView>;
