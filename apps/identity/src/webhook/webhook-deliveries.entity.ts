import { instantColumn, nullableInstantColumn } from '@kinerja/database';
import type { WebhookId, WebhookKind } from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryFault } from './webhook-post';

export const deliveryStates = ['waiting', 'delivered', 'given-up'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A message to a webhook and how it went. No projection: what a receiver answered no log says, and it is forgotten after a month. */
@Entity({ name: 'webhook_deliveries', schema: 'identity' })
export class WebhookDeliveryRow {
  @PrimaryColumn('uuid') webhookId!: WebhookId;
  /** Follows from the event: the same for every receiver and at every repeat. */
  @PrimaryColumn('uuid') messageId!: string;
  @Column('text') kind!: WebhookKind;
  /** As it is sent, byte for byte. */
  @Column('text') body!: string;
  @Column('text') state!: DeliveryState;
  @Column(instantColumn) happenedAt!: Instant;
  /** While it waits: when it is sent next, or by when whoever sends it now has ended. */
  @Column(instantColumn) dueAt!: Instant;
  @Column('integer') attempts!: number;
  /** Of the event by which it was sent again last; 0 for none. */
  @Column('bigint') resentPosition!: string;
  /** The first attempt since it was made or sent again. */
  @Column(nullableInstantColumn) triedSince!: Instant | null;
  @Column(nullableInstantColumn) triedAt!: Instant | null;
  @Column('integer', { nullable: true }) statusCode!: number | null;
  @Column('text', { nullable: true }) fault!: DeliveryFault | null;
  @Column(instantColumn) madeAt!: Instant;
}
