import { formersAt, type WebhookId } from '@kinerja/identity-domain';
import { instant, type Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { WebhookDeliveryRow, type DeliveryState } from './webhook-deliveries.entity';
import type { WebhookStanding } from './webhook-standing';
import type { WebhookDeliveryView, WebhookView } from './webhook.view';
import { WebhookRow } from './webhooks.table';

type Counts = Readonly<Pick<WebhookView, 'waiting' | 'givenUp' | 'lastDeliveredAt'>>;
type CountRow = Readonly<{ id: string; waiting: number; givenUp: number; last: Date | null }>;

const countsOf = async (source: DataSource, webhookIds: readonly WebhookId[]): Promise<ReadonlyMap<string, Counts>> => {
  const rows: CountRow[] = await source.query(
    `SELECT id, waiting, "givenUp", last FROM unnest($1::uuid[]) AS id,
       LATERAL (SELECT count(*)::int AS waiting FROM identity.webhook_deliveries
         WHERE webhook_id = id AND state = 'waiting') AS a,
       LATERAL (SELECT count(*)::int AS "givenUp" FROM identity.webhook_deliveries
         WHERE webhook_id = id AND state = 'given-up') AS b,
       LATERAL (SELECT max(tried_at) AS last FROM identity.webhook_deliveries
         WHERE webhook_id = id AND state = 'delivered') AS c`,
    [webhookIds],
  );
  return new Map(
    rows.map(({ id, waiting, givenUp, last }) => [
      id,
      { waiting, givenUp, ...(last && { lastDeliveredAt: instant(last) }) },
    ]),
  );
};

const nothingYet: Counts = { waiting: 0, givenUp: 0 };

/** All of an agency, in the order in which they were registered; there are a handful. */
export const webhooksOf = async (
  source: DataSource,
  standing: WebhookStanding,
  now: Instant,
): Promise<readonly WebhookView[]> => {
  const rows = await source.getRepository(WebhookRow).find({ order: { registeredAt: 'ASC', webhookId: 'ASC' } });
  const counts = await countsOf(source, rows.map(({ webhookId }) => webhookId)); // prettier-ignore
  const items = await Promise.all(
    rows.map(async ({ webhookId, serviceAccountId, registeredAt }): Promise<readonly WebhookView[]> => {
      const { webhook, heldBack } = await standing.of(webhookId);
      if (!webhook) return [];
      const { address, kinds, status } = webhook;
      const untils = formersAt(webhook, now).map(({ until }) => until);
      return [
        {
          ...{ webhookId, serviceAccountId, registeredAt, address, status, kinds: [...kinds] },
          ...(counts.get(webhookId) ?? nothingYet),
          ...(heldBack && { heldBack }),
          ...(untils.length > 0 && { formerSecretUntil: untils.reduce((a, b) => (a > b ? a : b)) }),
        },
      ];
    }),
  );
  return items.flat();
};

export type After = Readonly<{ at: string; messageId: string }>;
type Asked = Readonly<{ webhookId: WebhookId; state?: DeliveryState; after?: After; limit: number }>;

const itemOf = (row: WebhookDeliveryRow): WebhookDeliveryView => {
  const { messageId, kind, happenedAt, state, attempts, triedAt, dueAt, statusCode, fault } = row;
  return {
    ...{ messageId, kind, happenedAt, state, attempts },
    ...(triedAt && { triedAt }),
    ...(state === 'waiting' && { nextAttemptAt: dueAt }),
    ...(statusCode !== null && { statusCode }),
    ...(fault && { fault }),
  };
};

/** The newest first. */
export const deliveriesAfter = async (
  source: DataSource,
  { webhookId, state, after, limit }: Asked,
): Promise<readonly WebhookDeliveryView[]> => {
  const query = source
    .getRepository(WebhookDeliveryRow)
    .createQueryBuilder('delivery')
    .where('delivery.webhookId = :webhookId', { webhookId })
    .orderBy('delivery.happenedAt', 'DESC')
    .addOrderBy('delivery.messageId', 'DESC')
    .limit(limit);
  if (state) query.andWhere('delivery.state = :state', { state });
  if (after) query.andWhere('(delivery.happenedAt, delivery.messageId) < (:at, :messageId)', after);
  return (await query.getMany()).map(itemOf);
};
