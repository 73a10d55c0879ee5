import type { WebhookRefusal } from '@kinerja/identity-domain';
import { noSuch, type Problem, type ProblemTable } from '@kinerja/problem-details';

export const webhookProblems: ProblemTable<WebhookRefusal> = {
  'webhook.wrong-status': { status: 409, title: 'The webhook is not in the right status for this' },
  'webhook.account-not-active': { status: 409, title: 'The service account is not in use' },
  'webhook.scope-missing': { status: 422, title: 'The service account may not ask for what it would be told of' },
  'webhook.no-kinds': { status: 422, title: 'A webhook is told of at least one kind' },
  'webhook.too-many': { status: 409, title: 'The service account has as many webhooks as it may have' },
  'webhook.address-known': { status: 409, title: 'The service account has a webhook with this address' },
};

/** Rule IDN-226. */
export const webhookAddressProblems = {
  'webhook.address-unreadable': { status: 422, title: 'This is no address, such as https://simpeg.example.go.id/kinerja' },
  'webhook.address-not-https': { status: 422, title: 'The address must begin with https://' },
  'webhook.address-with-secrets': {
    status: 422,
    title: 'The address must have no password, no question mark and no number sign in it',
  },
  'webhook.address-closed': {
    status: 422,
    title: 'Nothing is sent to this machine, into private networks that are not named, or to reserved addresses',
  },
} as const satisfies Readonly<Record<string, Problem>>; // prettier-ignore

export const noSuchMessage = noSuch('webhook-message');
