import { accept, refuse, uuidv5, type Decision } from '@kinerja/kernel';
import { instant, type MachineScope } from '@kinerja/vocabulary';
import { proposalId } from './account.events';
import { whoAsked } from './account-roles.decider';
import type {
  ConfirmServiceAccess,
  EndServiceAccessProposal,
  ProposeServiceAccess,
  RegisterServiceAccount,
  ServiceAccountCommand,
} from './service-account.commands';
import type { ServiceAccessProposed, ServiceAccountEvent } from './service-account.events';
import type { ServiceAccountRefusal } from './service-account.refusals';
import { keyCounts, type AccessProposal, type KnownServiceAccount } from './service-account.state';
import { isSamePerson, lapsesAfter } from './two-persons.rules';

type Answer = Decision<ServiceAccountEvent, ServiceAccountRefusal>;

const MOST_KEYS = 2;
/** A former key goes on beside the new one for so long at most. */
export const LONGEST_FORMER_KEY_DAYS = 30;
const DAY_MS = 86_400_000;

type Asked = (RegisterServiceAccount | ProposeServiceAccess)['data'];

const proposed = (data: Asked): ServiceAccessProposed => {
  const { serviceAccountId, scopes, key, reason, now } = data;
  const days = 'formerKeyDays' in data && key ? { formerKeyDays: data.formerKeyDays } : {};
  return {
    type: 'ServiceAccessProposed',
    data: {
      ...{ serviceAccountId, proposalId: proposalId(uuidv5(serviceAccountId, `access proposed at ${now}`)), scopes },
      ...(key && { key }),
      ...(days.formerKeyDays !== undefined && { formerKeyDays: days.formerKeyDays }),
      ...{ reason, ...whoAsked(data), lapsesAt: lapsesAfter(now), at: now },
    },
  };
};

/** Rule IDN-220: it can do nothing before a second administrator has confirmed what it asks for. */
export const register = ({ data }: RegisterServiceAccount): Answer => {
  const { serviceAccountId, name, purpose, responsible, now } = data;
  if (data.scopes.length === 0) return refuse({ code: 'service-account.no-scopes' });
  const registered = { serviceAccountId, name, purpose, responsible, ...whoAsked(data), at: now };
  return accept<ServiceAccountEvent>({ type: 'ServiceAccountRegistered', data: registered }, proposed(data));
};

const isSame = (one: readonly MachineScope[], other: readonly MachineScope[]): boolean =>
  one.length === other.length && one.every((scope) => other.includes(scope));

const faultIn = (
  { scopes, key, now }: ProposeServiceAccess['data'],
  state: KnownServiceAccount,
): ServiceAccountRefusal | undefined => {
  if (scopes.length === 0) return { code: 'service-account.no-scopes' };
  const living = state.keys.filter((held) => keyCounts(held, now));
  if (!key && living.length === 0) return { code: 'service-account.no-key' };
  if (!key) return isSame(scopes, state.scopes) ? { code: 'service-account.nothing-new' } : undefined;
  if (state.keys.some(({ kid }) => kid === key.kid)) return { code: 'service-account.key-known' };
  return living.length >= MOST_KEYS ? { code: 'service-account.two-keys' } : undefined;
};

/** Rule IDN-221: one waits at a time; one that has lapsed stands in nobody's way. */
const propose = ({ data }: ProposeServiceAccess, state: KnownServiceAccount): Answer => {
  const { serviceAccountId, now } = data;
  const before = state.proposal;
  if (before && now < before.lapsesAt)
    return refuse({ code: 'service-account.already-proposed', lapsesAt: before.lapsesAt });
  const fault = faultIn(data, state);
  if (fault) return refuse(fault);
  const lapsed: readonly ServiceAccountEvent[] = before
    ? [{ type: 'ServiceAccessProposalEnded', data: { serviceAccountId, proposalId: before.proposalId, outcome: 'lapsed', at: now } }] // prettier-ignore
    : [];
  return accept(...lapsed, proposed(data));
};

type Deciding = (ConfirmServiceAccess | EndServiceAccessProposal)['data'];

const waitingFor = ({ proposalId: id }: Deciding, { proposal }: KnownServiceAccount): AccessProposal | undefined =>
  proposal?.proposalId === id ? proposal : undefined;

/** Rule IDN-221: by another person than who proposed it; a key alone opens all that the account has. */
const confirm = ({ data }: ConfirmServiceAccess, state: KnownServiceAccount): Answer => {
  const proposal = waitingFor(data, state);
  if (!proposal) return refuse({ code: 'service-account.no-proposal' });
  const { proposalId: id, scopes, key, formerKeyDays = 0, lapsesAt } = proposal;
  const { serviceAccountId, by, now } = data;
  if (now >= lapsesAt) return refuse({ code: 'service-account.proposal-lapsed', lapsesAt });
  if (isSamePerson(data, proposal)) return refuse({ code: 'service-account.same-administrator' });
  const formerKeysEndAt = instant(Date.parse(now) + formerKeyDays * DAY_MS);
  const given = { serviceAccountId, proposalId: id, scopes, proposedBy: proposal.by, by, at: now };
  return accept({ type: 'ServiceAccessGranted', data: { ...given, ...(key && { key, formerKeysEndAt }) } });
};

const endProposal = ({ data }: EndServiceAccessProposal, state: KnownServiceAccount): Answer => {
  const proposal = waitingFor(data, state);
  if (!proposal) return refuse({ code: 'service-account.no-proposal' });
  const { serviceAccountId, by, reason, now } = data;
  const outcome = isSamePerson(data, proposal) ? 'withdrawn' : 'declined';
  const ended = { serviceAccountId, proposalId: proposal.proposalId, outcome, by, reason, at: now } as const;
  return accept({ type: 'ServiceAccessProposalEnded', data: ended });
};

type AccessCommand = ProposeServiceAccess | ConfirmServiceAccess | EndServiceAccessProposal;

const aboutAccess: Readonly<Record<AccessCommand['type'], true>> = {
  ProposeServiceAccess: true,
  ConfirmServiceAccess: true,
  EndServiceAccessProposal: true,
};

export const isAboutAccess = (
  command: Exclude<ServiceAccountCommand, { type: 'RegisterServiceAccount' }>,
): command is AccessCommand => Object.hasOwn(aboutAccess, command.type);

export const decideAccess = (command: AccessCommand, state: KnownServiceAccount): Answer => {
  switch (command.type) {
    case 'ProposeServiceAccess':
      return propose(command, state);
    case 'ConfirmServiceAccess':
      return confirm(command, state);
    case 'EndServiceAccessProposal':
      return endProposal(command, state);
  }
};
