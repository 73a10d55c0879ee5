import type { Instant, MachineScope } from '@kinerja/vocabulary';
import type { AccountId, AskedBy, ProposalId } from './account.events';
import type {
  ServiceAccessGranted,
  ServiceAccessProposed,
  ServiceAccountEvent,
  ServiceKey,
} from './service-account.events';

export type HeldKey = ServiceKey & Readonly<{ endsAt?: Instant }>;
export type AccessProposal = AskedBy &
  Readonly<{
    proposalId: ProposalId;
    scopes: readonly MachineScope[];
    key?: ServiceKey;
    formerKeyDays?: number;
    reason: string;
    lapsesAt: Instant;
  }>;
export type KnownServiceAccount = Readonly<{
  status: 'active' | 'suspended' | 'ended';
  name: string;
  responsible: AccountId;
  scopes: readonly MachineScope[];
  keys: readonly HeldKey[];
  proposal?: AccessProposal;
}>;
export type ServiceAccountState = Readonly<{ status: 'absent' }> | KnownServiceAccount;

export const keyCounts = ({ endsAt }: HeldKey, at: Instant): boolean => endsAt === undefined || at < endsAt;

const without = ({ proposal: _, ...state }: KnownServiceAccount): KnownServiceAccount => state;

const earlier = (one: Instant | undefined, other: Instant): Instant => (one !== undefined && one < other ? one : other);

/** Keys that are over are kept: whoever shows one is told that it has ended, and one that leaked does not come back. */
const keysAfter = (
  keys: readonly HeldKey[],
  { key, formerKeysEndAt, at }: ServiceAccessGranted['data'],
): readonly HeldKey[] => {
  if (!key) return keys;
  return [...keys.map((held) => ({ ...held, endsAt: earlier(held.endsAt, formerKeysEndAt ?? at) })), key];
};

const ofAccess = {
  ServiceAccessProposed: true,
  ServiceAccessProposalEnded: true,
  ServiceAccessGranted: true,
  ServiceKeyEnded: true,
} as const;
type AccessEvent = Extract<ServiceAccountEvent, { type: keyof typeof ofAccess }>;
type StandingEvent = Exclude<ServiceAccountEvent, AccessEvent | { type: 'ServiceAccountRegistered' }>;

const proposalIn = ({ serviceAccountId: _, at: _at, ...proposal }: ServiceAccessProposed['data']): AccessProposal => proposal; // prettier-ignore

const accessChanged = (state: KnownServiceAccount, event: AccessEvent): KnownServiceAccount => {
  switch (event.type) {
    case 'ServiceAccessProposed':
      return { ...state, proposal: proposalIn(event.data) };
    case 'ServiceAccessProposalEnded':
      return without(state);
    case 'ServiceAccessGranted':
      return { ...without(state), scopes: event.data.scopes, keys: keysAfter(state.keys, event.data) };
    case 'ServiceKeyEnded': {
      const { kid, at } = event.data;
      return { ...state, keys: state.keys.map((key) => (key.kid === kid ? { ...key, endsAt: at } : key)) };
    }
  }
};

const standingChanged = (state: KnownServiceAccount, event: StandingEvent): KnownServiceAccount => {
  switch (event.type) {
    case 'ServiceAccountSuspended':
      return { ...state, status: 'suspended' };
    case 'ServiceAccountResumed':
      return { ...state, status: 'active' };
    case 'ServiceAccountEnded':
      return { ...without(state), status: 'ended', scopes: [], keys: [] };
    case 'ServiceAccountHandedOver':
      return { ...state, responsible: event.data.responsible };
  }
};

const isOfAccess = (event: AccessEvent | StandingEvent): event is AccessEvent => Object.hasOwn(ofAccess, event.type);

export const evolveServiceAccount = (state: ServiceAccountState, event: ServiceAccountEvent): ServiceAccountState => {
  if (event.type === 'ServiceAccountRegistered') {
    const { name, responsible } = event.data;
    return { status: 'active', name, responsible, scopes: [], keys: [] };
  }
  if (state.status === 'absent') return state;
  return isOfAccess(event) ? accessChanged(state, event) : standingChanged(state, event);
};
