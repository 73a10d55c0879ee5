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

/** Keys that are over are kept until another one comes, so that whoever shows one is told that it has ended. */
const keysAfter = (
  keys: readonly HeldKey[],
  { key, formerKeysEndAt, at }: ServiceAccessGranted['data'],
): readonly HeldKey[] => {
  if (!key) return keys;
  const former = keys.filter((held) => keyCounts(held, at)).map((held) => ({ ...held, endsAt: earlier(held.endsAt, formerKeysEndAt ?? at) })); // prettier-ignore
  return [...former, key];
};

type AccessEvent = Extract<
  ServiceAccountEvent,
  { type: 'ServiceAccessProposed' | 'ServiceAccessProposalEnded' | 'ServiceAccessGranted' | 'ServiceKeyEnded' }
>;
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

const changed = (state: KnownServiceAccount, event: AccessEvent | StandingEvent): KnownServiceAccount => {
  switch (event.type) {
    case 'ServiceAccessProposed':
    case 'ServiceAccessProposalEnded':
    case 'ServiceAccessGranted':
    case 'ServiceKeyEnded':
      return accessChanged(state, event);
    default:
      return standingChanged(state, event);
  }
};

export const evolveServiceAccount = (state: ServiceAccountState, event: ServiceAccountEvent): ServiceAccountState => {
  if (event.type === 'ServiceAccountRegistered') {
    const { name, responsible } = event.data;
    return { status: 'active', name, responsible, scopes: [], keys: [] };
  }
  return state.status === 'absent' ? state : changed(state, event);
};
