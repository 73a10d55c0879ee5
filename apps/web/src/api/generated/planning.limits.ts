// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** Longest texts of its requests. */
export const indicator = { text: 500, target: 19, unit: 60 } as const;
export const workResult = { title: 500 } as const;
export const returnSkp = { note: 2000 } as const;
export const closePeriod = { reason: 500 } as const;
