/** What others see of webhooks. */
export type { EndWebhook, WebhookCommand } from './webhook.commands';
export { LONGEST_FORMER_SECRET_HOURS, MOST_WEBHOOKS, webhookDecider } from './webhook.decider';
export { webhookId, webhookSecretId, type WebhookEvent, type WebhookId, type WebhookSecretId } from './webhook.events';
export { WEBHOOK_SCOPE, webhookFacts, webhookKinds, type WebhookFact, type WebhookKind } from './webhook-facts.rules';
export type { WebhookRefusal } from './webhook.refusals';
export { formersAt, secretsAt, type KnownWebhook, type WebhookState } from './webhook.state';
