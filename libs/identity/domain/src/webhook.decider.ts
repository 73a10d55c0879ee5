import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { instant, type Instant } from '@kinerja/vocabulary';
import { WEBHOOK_SCOPE } from './webhook-facts.rules';
import type {
  EndWebhook,
  RegisterWebhook,
  ResendWebhookMessages,
  ResumeWebhook,
  RotateWebhookSecret,
  SuspendWebhook,
  WebhookCommand,
} from './webhook.commands';
import type { WebhookEvent } from './webhook.events';
import type { WebhookRefusal } from './webhook.refusals';
import { evolveWebhook, type KnownWebhook, type WebhookState } from './webhook.state';

/** A week for whoever has to bring a secret to another system. */
export const LONGEST_FORMER_SECRET_HOURS = 168;
/** Of one service account: what happens is sent to each of them. */
export const MOST_WEBHOOKS = 10;
const HOUR_MS = 3_600_000;

type Answer = Decision<WebhookEvent, WebhookRefusal>;
type Standing = SuspendWebhook | ResumeWebhook | EndWebhook | RotateWebhookSecret;

const said = ({ data: { webhookId, by, reason, now } }: Standing | RegisterWebhook) => ({ webhookId, by, reason, at: now }); // prettier-ignore

/** Rule IDN-226: of an account in use that may ask for what it is told of. */
const register = (command: RegisterWebhook): Answer => {
  const { account, others, serviceAccountId, address, kinds, secretId } = command.data;
  if (account.status !== 'active') return refuse({ code: 'webhook.account-not-active', status: account.status });
  if (!account.scopes.includes(WEBHOOK_SCOPE)) return refuse({ code: 'webhook.scope-missing', scope: WEBHOOK_SCOPE });
  if (kinds.length === 0) return refuse({ code: 'webhook.no-kinds' });
  if (others >= MOST_WEBHOOKS) return refuse({ code: 'webhook.too-many', most: MOST_WEBHOOKS });
  const told = [...new Set(kinds)];
  return accept({
    type: 'WebhookRegistered',
    data: { ...said(command), serviceAccountId, address, kinds: told, secretId },
  });
};

const hoursAfter = (at: Instant, hours: number): Instant => instant(Date.parse(at) + hours * HOUR_MS);

const rotate = (command: RotateWebhookSecret): Answer => {
  const { secretId, formerHours, now } = command.data;
  return accept({
    type: 'WebhookSecretRotated',
    data: { ...said(command), secretId, formerUntil: hoursAfter(now, formerHours) },
  });
};

const decideStanding = (command: Standing, { status, serviceAccountId, address }: KnownWebhook): Answer => {
  switch (command.type) {
    case 'RotateWebhookSecret':
      return rotate(command);
    case 'SuspendWebhook':
      return status === 'suspended' ? accept() : accept({ type: 'WebhookSuspended', data: said(command) });
    case 'ResumeWebhook':
      return status === 'active' && !command.data.isRestored
        ? accept()
        : accept({ type: 'WebhookResumed', data: said(command) });
    case 'EndWebhook':
      return accept({ type: 'WebhookEnded', data: { ...said(command), serviceAccountId, address } });
  }
};

const resend = ({ data: { webhookId, by, now, what } }: ResendWebhookMessages): Answer =>
  accept({ type: 'WebhookMessagesResent', data: { webhookId, by, at: now, ...what } });

const decide = (command: WebhookCommand, state: WebhookState): Answer => {
  if (command.type === 'RegisterWebhook')
    return state.status === 'absent' ? register(command) : refuse({ code: 'webhook.wrong-status', status: state.status }); // prettier-ignore
  if (state.status === 'absent' || state.status === 'ended')
    return refuse({ code: 'webhook.wrong-status', status: state.status });
  return command.type === 'ResendWebhookMessages' ? resend(command) : decideStanding(command, state);
};

/** An address of another system that is told what happened, so that it need not ask. */
export const webhookDecider: Decider<WebhookCommand, WebhookState, WebhookEvent, WebhookRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve: evolveWebhook,
};
