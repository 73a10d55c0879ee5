// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** Longest texts of its requests. */
export const setAchievement = { reason: 2000 } as const;
export const rateEmployee = { workResultReason: 2000, behaviourReason: 2000 } as const;
export const closeDistribution = { justification: 2000 } as const;
