/** What is kept of people, by the thing it stands in: a line of the register of processing. The staff app has words for each in both languages, or it does not compile. */
export const processedKinds = [
  'person', 'tax-status', 'post', 'account', 'credentials', 'session', 'delegation', 'superior-report', 'correction', 'erasure', 'incident', 'import', 'webhook-message',
  'plan', 'activity-log', 'attendance', 'rating', 'payee', 'run', 'allowance', 'survey-answers', 'disclosure',
] as const; // prettier-ignore
export type ProcessedKind = (typeof processedKinds)[number];
