// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** Longest texts of its requests. */
export const checkpoint = { note: 500, signature: 88 } as const;
export const logRestart = { reason: 500 } as const;
