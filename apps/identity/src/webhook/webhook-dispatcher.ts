import { Loop } from '@kinerja/concurrency';
import { secretsAt, type KnownWebhook, type WebhookId } from '@kinerja/identity-domain';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { ReachableNetworks } from './reachable-networks';
import type { ClaimedMessage, WebhookDeliveryStore } from './webhook-delivery-store';
import { PostStopped, postWebhook, type PostOutcome } from './webhook-post';
import type { WebhookSecrets } from './webhook-secrets';
import type { WebhookStanding } from './webhook-standing';
import type { WebhookSettings } from './webhook.settings';

const LOOK_MS = 5_000;
const SWEEP_MS = 3_600_000;
const LONGEST_PAUSE_MS = 3_600_000;
/** Beyond the time-out of an attempt, for what is written after it. */
const LEASE_BEYOND_MS = 15_000;

type Parts = Readonly<{
  runtime: Pick<ServiceRuntime, 'log' | 'clock'>;
  store: WebhookDeliveryStore;
  standing: Pick<WebhookStanding, 'of'>;
  secrets: WebhookSecrets;
  networks: ReachableNetworks;
  settings: WebhookSettings;
}>;

const TOO_MANY = 429;
const SERVER_FAULT = 500;

/** It answers, whatever it says to this message; one that has trouble of its own, or asks for patience, is left alone. */
const isThere = ({ statusCode }: PostOutcome): boolean =>
  statusCode !== undefined && statusCode < SERVER_FAULT && statusCode !== TOO_MANY;

/** Doubled from one attempt to the next, and never the same for all messages. */
const pauseAfter = (attempts: number, firstMs: number): number =>
  Math.min(LONGEST_PAUSE_MS, firstMs * 2 ** (attempts - 1)) * (0.8 + 0.4 * Math.random());

/**
 * Rule IDN-229: sends what is due, one message at a time to each webhook and to all of them side by side, so that a receiver that is
 * slow or away holds up its own messages only. What the table says is due stays due until an answer was written.
 */
export class WebhookDispatcher implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly lanes = new Map<WebhookId, Promise<void>>();
  private sweptAt = 0;
  private readonly loop = new Loop(() => this.look(), { everyMs: LOOK_MS, onError: (err) => this.tell(err) });

  constructor(private readonly parts: Parts) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
    await Promise.all(this.lanes.values());
  }

  /** There is something to send. */
  wake(): void {
    this.loop.wake();
  }

  private tell(err: unknown): void {
    this.parts.runtime.log.warn({ err }, 'webhook messages are sent later');
  }

  private async look(): Promise<void> {
    const due = await this.parts.store.due();
    for (const id of due.filter((one) => !this.lanes.has(one))) this.open(id);
    if (Date.now() - this.sweptAt < SWEEP_MS) return;
    await this.parts.store.sweep();
    this.sweptAt = Date.now();
  }

  private open(id: WebhookId): void {
    const lane = this.sendTo(id)
      .catch((err: unknown) => this.tell(err))
      .finally(() => this.lanes.delete(id));
    this.lanes.set(id, lane);
  }

  /** Until nothing is due any more, or the receiver does not answer: the others are tried at the next look. */
  private async sendTo(webhookId: WebhookId): Promise<void> {
    while (!this.loop.stopping.aborted) {
      const { webhook, heldBack } = await this.parts.standing.of(webhookId);
      if (!webhook || heldBack !== undefined) return;
      const message = await this.parts.store.claim(webhookId, this.parts.settings.timeoutMs + LEASE_BEYOND_MS);
      if (!message) return;
      if (!(await this.deliver(webhookId, webhook, message))) return;
    }
  }

  /** Whether the receiver takes others, too. */
  private async deliver(webhookId: WebhookId, webhook: KnownWebhook, message: ClaimedMessage): Promise<boolean> {
    const place = { webhookId, messageId: message.messageId, attempts: message.attempts };
    try {
      const outcome = await this.post(webhook, message);
      await this.settle(place, message, outcome);
      return isThere(outcome);
    } catch (error) {
      if (!(error instanceof PostStopped)) throw error;
      await this.parts.store.release(place);
      return false;
    }
  }

  private post(webhook: KnownWebhook, { messageId: id, body }: ClaimedMessage): Promise<PostOutcome> {
    const { networks, secrets, settings, runtime } = this.parts;
    const secretIds = secretsAt(webhook, runtime.clock.now());
    const timestamp = Math.floor(Date.now() / 1_000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Kinerja-Webhooks/1',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': secrets.signatures(secretIds, { id, timestamp, body }),
    };
    const within = { networks, timeoutMs: settings.timeoutMs, stopping: this.loop.stopping };
    return postWebhook({ address: webhook.address, headers, body }, within);
  }

  private async settle(
    place: Readonly<{ webhookId: WebhookId; messageId: string; attempts: number }>,
    { attempts, triedMs }: ClaimedMessage,
    outcome: PostOutcome,
  ): Promise<void> {
    const { store, settings, runtime } = this.parts;
    if (outcome.fault === undefined) return store.settle(place, outcome);
    if (triedMs >= settings.giveUpMs) {
      await store.settle(place, outcome);
      return runtime.log.warn({ ...place, fault: outcome.fault }, 'a webhook message was given up');
    }
    const pauseMs = pauseAfter(attempts, settings.firstPauseMs);
    await store.settle(place, outcome, pauseMs);
    if (pauseMs < LOOK_MS) setTimeout(() => this.wake(), pauseMs).unref();
  }
}
