// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** Longest texts of its requests. */
export const excludePerson = { reason: 2000 } as const;
