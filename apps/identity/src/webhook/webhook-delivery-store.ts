import type { WebhookFact, WebhookId } from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { PostOutcome } from './webhook-post';

/** Taken by this process until its lease is over. `triedMs`: since the first attempt. */
export type ClaimedMessage = Readonly<{ messageId: string; body: string; attempts: number; triedMs: number }>;
export type Resent = Readonly<{ messageId: string }> | Readonly<{ since: Instant }>;

/** Days for which it is known how a message went, and for which one may wait. */
export const DELIVERY_DAYS_KEPT = 30;

/** `attempts`: as they were counted when it was claimed; whatever was done with the message since has the last word. */
type Place = Readonly<{ webhookId: WebhookId; messageId: string }>;
type Attempt = Place & Readonly<{ attempts: number }>;

const IS_THIS_ATTEMPT = `webhook_id = $1 AND message_id = $2 AND attempts = $3 AND state = 'waiting'`;

/** Rules IDN-228 to IDN-230: what is to be sent, and how that went. Times are those of the database. */
export class WebhookDeliveryStore {
  constructor(private readonly source: DataSource) {}

  /** Twice is once. */
  async add(webhookIds: readonly WebhookId[], messageId: string, { kind, at, ids }: WebhookFact): Promise<void> {
    const body = JSON.stringify({ type: kind, timestamp: at, data: ids });
    await this.source.query(
      `INSERT INTO identity.webhook_deliveries (webhook_id, message_id, kind, body, happened_at)
       SELECT told, $2::uuid, $3, $4, $5::timestamptz FROM unnest($1::uuid[]) AS told ON CONFLICT DO NOTHING`,
      [webhookIds, messageId, kind, body, at],
    );
  }

  /** To which something is to be sent now. */
  async due(): Promise<readonly WebhookId[]> {
    const rows: { id: WebhookId }[] = await this.source.query(
      `SELECT DISTINCT webhook_id AS id FROM identity.webhook_deliveries WHERE state = 'waiting' AND due_at <= now()`,
    );
    return rows.map(({ id }) => id);
  }

  /** The next message, which no other process takes for `leaseMs`; after that it is due again, whatever became of this one. */
  async claim(webhookId: WebhookId, leaseMs: number): Promise<ClaimedMessage | undefined> {
    const [rows]: [ClaimedMessage[], number] = await this.source.query(
      `UPDATE identity.webhook_deliveries SET attempts = attempts + 1, tried_at = now(),
         tried_since = coalesce(tried_since, now()), due_at = now() + $2 * interval '1 millisecond'
       WHERE webhook_id = $1 AND message_id = (
         SELECT message_id FROM identity.webhook_deliveries
         WHERE webhook_id = $1 AND state = 'waiting' AND due_at <= now()
         ORDER BY due_at, happened_at, message_id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING message_id AS "messageId", body, attempts,
         (extract(epoch FROM now() - tried_since) * 1000)::float8 AS "triedMs"`,
      [webhookId, leaseMs],
    );
    return rows[0];
  }

  /** Nobody knows whether it arrived, so it is sent again at once by whoever comes next. */
  async release({ webhookId, messageId, attempts }: Attempt): Promise<void> {
    await this.source.query(`UPDATE identity.webhook_deliveries SET due_at = now() WHERE ${IS_THIS_ATTEMPT}`, [
      ...[webhookId, messageId, attempts],
    ]);
  }

  /** `pauseMs`: until the next attempt; none comes without it. */
  async settle(attempt: Attempt, { statusCode, fault }: PostOutcome, pauseMs?: number): Promise<void> {
    const { webhookId, messageId, attempts } = attempt;
    const ended = fault === undefined ? 'delivered' : 'given-up';
    await this.source.query(
      `UPDATE identity.webhook_deliveries SET state = $4, status_code = $5, fault = $6,
         due_at = now() + $7 * interval '1 millisecond' WHERE ${IS_THIS_ATTEMPT}`,
      [
        ...[webhookId, messageId, attempts],
        pauseMs === undefined ? ended : 'waiting',
        statusCode ?? null,
        fault ?? null,
        pauseMs ?? 0,
      ],
    );
  }

  /** As if it had never been tried; by the event at this position of the log, which counts once. */
  async resend(webhookId: WebhookId, what: Resent, position: bigint): Promise<void> {
    const [which, value] = 'since' in what ? ['happened_at >= $2', what.since] : ['message_id = $2', what.messageId];
    await this.source.query(
      `UPDATE identity.webhook_deliveries SET state = 'waiting', due_at = now(), attempts = 0, tried_since = NULL,
         resent_position = $3
       WHERE webhook_id = $1 AND ${which} AND resent_position < $3`,
      [webhookId, value, position],
    );
  }

  /** Waiting while it was held back counts towards nothing. */
  async beginAnew(webhookIds: readonly WebhookId[]): Promise<void> {
    await this.source.query(
      `UPDATE identity.webhook_deliveries SET tried_since = NULL WHERE webhook_id = ANY ($1) AND state = 'waiting'`,
      [webhookIds],
    );
  }

  /** Nothing is sent any more. */
  async abandon(webhookId: WebhookId): Promise<void> {
    await this.source.query(
      `UPDATE identity.webhook_deliveries SET state = 'given-up' WHERE webhook_id = $1 AND state = 'waiting'`,
      [webhookId],
    );
  }

  async has({ webhookId, messageId }: Place): Promise<boolean> {
    const rows: unknown[] = await this.source.query(
      `SELECT FROM identity.webhook_deliveries WHERE webhook_id = $1 AND message_id = $2`,
      [webhookId, messageId],
    );
    return rows.length > 0;
  }

  async sweep(): Promise<void> {
    await this.source.query(
      `DELETE FROM identity.webhook_deliveries WHERE made_at < now() - interval '${String(DELIVERY_DAYS_KEPT)} days'`,
    );
  }
}
