import { webhookKinds } from '@kinerja/identity-domain';
import { Count, Moment, oneOf, pageOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';
import { deliveryStates } from './webhook-deliveries.entity';
import { deliveryFaults } from './webhook-post';
import { heldBackReasons } from './webhook-standing';

export const webhookView = view('Webhook', {
  webhookId: Uuid,
  serviceAccountId: Uuid,
  address: Type.String(),
  kinds: Type.Array(oneOf(webhookKinds)),
  status: oneOf(['active', 'suspended', 'ended']),
  /** Why nothing is sent now; what happens meanwhile waits. */
  heldBack: Type.Optional(oneOf(heldBackReasons)),
  /** Until when the former secret signs too. */
  formerSecretUntil: Type.Optional(Moment),
  registeredAt: Moment,
  /** Messages of the last 30 days. */
  waiting: Count,
  givenUp: Count,
  lastDeliveredAt: Type.Optional(Moment),
});
export type WebhookView = ViewOf<typeof webhookView>;
export const webhookPage = pageOf(webhookView);

export const webhookDeliveryView = view('WebhookDelivery', {
  /** As it stands in the header `webhook-id`. */
  messageId: Uuid,
  kind: oneOf(webhookKinds),
  happenedAt: Moment,
  state: oneOf(deliveryStates),
  attempts: Count,
  triedAt: Type.Optional(Moment),
  /** While it waits. */
  nextAttemptAt: Type.Optional(Moment),
  /** Of HTTP, where something was answered. */
  statusCode: Type.Optional(Count),
  fault: Type.Optional(oneOf(deliveryFaults)),
});
export type WebhookDeliveryView = ViewOf<typeof webhookDeliveryView>;
export const webhookDeliveryPage = pageOf(webhookDeliveryView);

export const webhookDone = versioned('WebhookDone', { webhookId: Uuid });
/** `secret`: shown here and nowhere else. */
export const webhookWithSecret = versioned('WebhookWithSecret', { webhookId: Uuid, secret: Type.String() });
