// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const setAchievement = {
  predikat: { required: true },
  reason: { required: true, longest: 2000 },
} as const;
export const rateEmployee = {
  behaviour: { required: true },
  workResultReason: { longest: 2000 },
  behaviourReason: { longest: 2000 },
} as const;
export const closeDistribution = {
  justification: { longest: 2000 },
} as const;
