import { feature } from '@kinerja/service-runtime';
import { WebhookController } from './webhook.controller';
import { WebhookDeliveriesController } from './webhook-deliveries.controller';
import { WebhookDeliveryRow } from './webhook-deliveries.entity';
import { webhookHandler } from './webhook.handler';
import { webhookEndings, webhookMessages } from './webhook.reaction';
import { WebhookStepsController } from './webhook-steps.controller';
import { webhookTrail } from './webhook.trail';
import { webhooksTable } from './webhooks.table';

/** Other systems are told of what happened, so that they need not ask. */
export const webhookFeature = feature({
  events: {
    WebhookRegistered: { version: 1 },
    WebhookSecretRotated: { version: 1 },
    WebhookSuspended: { version: 1 },
    WebhookResumed: { version: 1 },
    WebhookEnded: { version: 1 },
    WebhookMessagesResent: { version: 1 },
  },
  handler: webhookHandler,
  trail: webhookTrail,
  tables: [webhooksTable],
  stores: [WebhookDeliveryRow],
  ownReactions: [webhookMessages, webhookEndings],
  controllers: [WebhookController, WebhookStepsController, WebhookDeliveriesController],
});
