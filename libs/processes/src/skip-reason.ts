/** Who passes something over and why; kept for ever. */
export type SkipReason = Readonly<{ by: string; reason: string }>;

/** What was named does not wait for an operator, or not any more. */
export class NotWaiting extends Error {
  override readonly name = 'NotWaiting';
}
