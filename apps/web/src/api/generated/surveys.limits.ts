// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** Longest texts of its requests. */
export const registerService = { name: 200 } as const;
export const createSurvey = { title: 200 } as const;
