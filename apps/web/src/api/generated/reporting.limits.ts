// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** Longest texts of its requests. */
export const activity = { startsAt: 5, endsAt: 5, description: 1000, quantity: 16, unit: 60 } as const;
export const returnActivity = { note: 2000 } as const;
