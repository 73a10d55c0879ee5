import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { decideAccess, isAboutAccess, register } from './service-access.decider';
import type {
  EndServiceAccount,
  EndServiceKey,
  HandOverServiceAccount,
  ResumeServiceAccount,
  ServiceAccountCommand,
  SuspendServiceAccount,
} from './service-account.commands';
import type { ServiceAccountEvent } from './service-account.events';
import type { ServiceAccountRefusal } from './service-account.refusals';
import {
  evolveServiceAccount,
  keyCounts,
  type KnownServiceAccount,
  type ServiceAccountState,
} from './service-account.state';

type Answer = Decision<ServiceAccountEvent, ServiceAccountRefusal>;
type Sent = SuspendServiceAccount | ResumeServiceAccount | EndServiceAccount | EndServiceKey | HandOverServiceAccount;

const said = ({ data: { serviceAccountId, by, reason, now } }: Sent) => ({ serviceAccountId, by, reason, at: now });

const suspend = (command: SuspendServiceAccount, { status }: KnownServiceAccount): Answer =>
  status === 'suspended' ? accept() : accept({ type: 'ServiceAccountSuspended', data: said(command) });

const resume = (command: ResumeServiceAccount, { status }: KnownServiceAccount): Answer =>
  status === 'active' ? accept() : accept({ type: 'ServiceAccountResumed', data: said(command) });

const end = (command: EndServiceAccount, { name, proposal }: KnownServiceAccount): Answer => {
  const { serviceAccountId, now } = command.data;
  const waiting: readonly ServiceAccountEvent[] = proposal
    ? [{ type: 'ServiceAccessProposalEnded', data: { serviceAccountId, proposalId: proposal.proposalId, outcome: 'superseded', at: now } }] // prettier-ignore
    : [];
  return accept(...waiting, { type: 'ServiceAccountEnded', data: { ...said(command), name } });
};

/** Rule IDN-223: at once, by one administrator: it takes away. */
const endKey = (command: EndServiceKey, { keys }: KnownServiceAccount): Answer => {
  const { kid, now } = command.data;
  const key = keys.find((held) => held.kid === kid);
  if (!key) return refuse({ code: 'service-account.no-such-key' });
  return keyCounts(key, now) ? accept({ type: 'ServiceKeyEnded', data: { ...said(command), kid } }) : accept();
};

const handOver = (command: HandOverServiceAccount, state: KnownServiceAccount): Answer => {
  const { responsible } = command.data;
  if (responsible === state.responsible) return accept();
  return accept({ type: 'ServiceAccountHandedOver', data: { ...said(command), responsible } });
};

const decideStanding = (command: Sent, state: KnownServiceAccount): Answer => {
  switch (command.type) {
    case 'EndServiceKey':
      return endKey(command, state);
    case 'SuspendServiceAccount':
      return suspend(command, state);
    case 'ResumeServiceAccount':
      return resume(command, state);
    case 'EndServiceAccount':
      return end(command, state);
    case 'HandOverServiceAccount':
      return handOver(command, state);
  }
};

const wrongStatus = ({ status }: ServiceAccountState): Answer => refuse({ code: 'service-account.wrong-status', status }); // prettier-ignore

const decide = (command: ServiceAccountCommand, state: ServiceAccountState): Answer => {
  if (command.type === 'RegisterServiceAccount')
    return state.status === 'absent' ? register(command) : wrongStatus(state);
  if (state.status === 'absent' || state.status === 'ended') return wrongStatus(state);
  return isAboutAccess(command) ? decideAccess(command, state) : decideStanding(command, state);
};

/** Another system of the city, which signs in with a key of its own and does what its scopes name. */
export const serviceAccountDecider: Decider<
  ServiceAccountCommand,
  ServiceAccountState,
  ServiceAccountEvent,
  ServiceAccountRefusal
> = { initialState: { status: 'absent' }, decide, evolve: evolveServiceAccount };
