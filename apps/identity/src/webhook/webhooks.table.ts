import { instantColumn, ReadTable, versionColumn } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import type { ServiceAccountId, WebhookEvent, WebhookId, WebhookKind } from '@kinerja/identity-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Which there are and of what they are told; all else of one its stream says. */
@ReadTable('identity.webhooks', { version: 2, indexes: [['serviceAccountId']] })
export class WebhookRow {
  @PrimaryColumn('uuid') webhookId!: WebhookId;
  @Column('uuid') serviceAccountId!: ServiceAccountId;
  @Column('text', { array: true }) kinds!: WebhookKind[];
  /** Of the log: it is told of what came after it. */
  @Column(versionColumn) position!: number;
  /** Of the log: where it was last said that this one is sent to. */
  @Column(versionColumn) sentSince!: number;
  @Column('boolean') isEnded!: boolean;
  @Column(instantColumn) registeredAt!: Instant;
}

export const webhooksTable = tableProjection<Recorded<WebhookEvent>, WebhookRow>(WebhookRow, {
  WebhookRegistered: ({ position, data: { webhookId, serviceAccountId, kinds, at } }) =>
    insert({
      ...{ webhookId, serviceAccountId, kinds: [...kinds], position: Number(position), sentSince: Number(position) },
      ...{ isEnded: false, registeredAt: at },
    }),
  WebhookSecretRotated: () => none,
  WebhookSuspended: () => none,
  WebhookResumed: ({ position, data: { webhookId } }) => patch({ webhookId }, { sentSince: Number(position) }),
  WebhookMessagesResent: () => none,
  WebhookEnded: ({ data: { webhookId } }) => patch({ webhookId }, { isEnded: true }),
});
