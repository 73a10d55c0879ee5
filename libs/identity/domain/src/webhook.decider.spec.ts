import { specFor } from '@kinerja/domain-testing';
import { instant } from '@kinerja/vocabulary';
import { account, otherAccount } from './identity.fixtures';
import { serviceAccountId } from './service-account.events';
import type { RegisterWebhook } from './webhook.commands';
import { webhookDecider } from './webhook.decider';
import { webhookId, webhookSecretId, type WebhookEvent } from './webhook.events';
import { secretsAt, type KnownWebhook } from './webhook.state';

const { given } = specFor(webhookDecider);

const id = webhookId('0b6f5d39-50f6-5a0e-9d5c-0000000000a1');
const serviceAccount = serviceAccountId('0b6f5d39-50f6-5a0e-9d5c-0000000000e1');
const first = webhookSecretId('0b6f5d39-50f6-5a0e-9d5c-0000000000b1');
const second = webhookSecretId('0b6f5d39-50f6-5a0e-9d5c-0000000000b2');
const third = webhookSecretId('0b6f5d39-50f6-5a0e-9d5c-0000000000b3');
const now = instant('2026-12-01T02:00:00.000Z');
const address = 'https://simpeg.example.go.id/kinerja';
const reason = 'SIMPEG ikut memperbarui datanya';
const about = { webhookId: id, by: account };

const register = (changes: Partial<RegisterWebhook['data']> = {}): RegisterWebhook => ({
  type: 'RegisterWebhook',
  data: {
    ...{ ...about, reason, now, serviceAccountId: serviceAccount, address, secretId: first },
    ...{
      account: { status: 'active', scopes: ['people.read'] },
      kinds: ['person.registered', 'post.started'],
      others: 0,
    },
    ...changes,
  },
});
const registered: WebhookEvent = {
  type: 'WebhookRegistered',
  data: {
    ...{ ...about, reason, at: now, serviceAccountId: serviceAccount, address, secretId: first },
    kinds: ['person.registered', 'post.started'],
  },
};
const asked = { ...about, by: otherAccount, reason: 'Dipindah ke server lain', now };
const said = { ...about, by: otherAccount, reason: 'Dipindah ke server lain', at: now };
const rotate = (formerHours: number) =>
  ({ type: 'RotateWebhookSecret', data: { ...asked, secretId: second, formerHours } }) as const;
const rotated = (formerUntil: string, secretId = second): WebhookEvent => ({
  type: 'WebhookSecretRotated',
  data: { ...said, secretId, formerUntil: instant(formerUntil) },
});
const suspended: WebhookEvent = { type: 'WebhookSuspended', data: said };
const ended: WebhookEvent = { type: 'WebhookEnded', data: { ...said, serviceAccountId: serviceAccount, address } };

describe('a webhook (IDN-226)', () => {
  it('is registered for a service account, once', () => {
    given().when(register()).then(registered);
    given(registered).when(register()).thenRefused({ code: 'webhook.wrong-status', status: 'active' });
  });

  it('is told of each kind once, and of some', () => {
    given()
      .when(register({ kinds: ['person.registered', 'post.started', 'person.registered'] }))
      .then(registered);
    given()
      .when(register({ kinds: [] }))
      .thenRefused({ code: 'webhook.no-kinds' });
  });

  it('belongs to an account in use that may ask for what it is told of', () => {
    given()
      .when(register({ account: { status: 'suspended', scopes: ['people.read'] } }))
      .thenRefused({ code: 'webhook.account-not-active', status: 'suspended' });
    given()
      .when(register({ account: { status: 'active', scopes: ['attendance.import'] } }))
      .thenRefused({ code: 'webhook.scope-missing', scope: 'people.read' });
  });

  it('is one of ten at most', () => {
    given()
      .when(register({ others: 9 }))
      .then(registered);
    given()
      .when(register({ others: 10 }))
      .thenRefused({ code: 'webhook.too-many', most: 10 });
  });
});

describe('its secret (IDN-227)', () => {
  it('is replaced, and the former one signs for some hours beside it', () =>
    given(registered).when(rotate(24)).then(rotated('2026-12-02T02:00:00.000Z')));

  it('is replaced at once where it came into wrong hands', () => given(registered).when(rotate(0)).then(rotated(now)));

  const after = (...events: readonly WebhookEvent[]): KnownWebhook =>
    [registered, ...events].reduce(webhookDecider.evolve, webhookDecider.initialState) as KnownWebhook;

  it('is one again when the time of the former one is over', () => {
    const state = after(rotated('2026-12-02T02:00:00.000Z'));
    expect(secretsAt(state, now)).toEqual([second, first]);
    expect(secretsAt(state, instant('2026-12-02T02:00:00.000Z'))).toEqual([second]);
  });

  it('leaves each former one its time when it is replaced twice', () => {
    const state = after(rotated('2026-12-02T02:00:00.000Z'), rotated('2026-12-01T03:00:00.000Z', third));
    expect(secretsAt(state, now)).toEqual([third, second, first]);
    expect(secretsAt(state, instant('2026-12-01T03:00:00.000Z'))).toEqual([third, first]);
  });

  it('is the only one where it came into wrong hands, whichever did', () =>
    expect(secretsAt(after(rotated('2026-12-02T02:00:00.000Z'), rotated(now, third)), now)).toEqual([third]));
});

describe('its ways out and back (IDN-231)', () => {
  const resume = (isRestored = false) => ({ type: 'ResumeWebhook', data: { ...asked, isRestored } }) as const;

  it('is suspended and resumed', () => {
    given(registered).when({ type: 'SuspendWebhook', data: asked }).then(suspended);
    given(registered, suspended).when({ type: 'SuspendWebhook', data: asked }).thenNothing();
    given(registered, suspended).when(resume()).then({ type: 'WebhookResumed', data: said });
    given(registered).when(resume()).thenNothing();
  });

  it('is resumed after a restore, suspended or not', () => {
    given(registered).when(resume(true)).then({ type: 'WebhookResumed', data: said });
    given(registered, suspended).when(resume(true)).then({ type: 'WebhookResumed', data: said });
  });

  it('ends for ever', () => {
    given(registered, suspended).when({ type: 'EndWebhook', data: asked }).then(ended);
    given(registered, ended).when(resume()).thenRefused({ code: 'webhook.wrong-status', status: 'ended' });
    given().when({ type: 'EndWebhook', data: asked }).thenRefused({ code: 'webhook.wrong-status', status: 'absent' });
  });
});

it('sends one message again, or all since a moment (IDN-230)', () => {
  const resend = (what: Readonly<{ messageId: string }> | Readonly<{ since: typeof now }>) =>
    ({ type: 'ResendWebhookMessages', data: { ...about, now, what } }) as const;
  const message = { messageId: '0b6f5d39-50f6-5a0e-9d5c-0000000000c1' };
  given(registered)
    .when(resend(message))
    .then({ type: 'WebhookMessagesResent', data: { ...about, at: now, ...message } });
  given(registered, suspended)
    .when(resend({ since: now }))
    .then({ type: 'WebhookMessagesResent', data: { ...about, at: now, since: now } });
  given(registered, ended).when(resend(message)).thenRefused({ code: 'webhook.wrong-status', status: 'ended' });
});
