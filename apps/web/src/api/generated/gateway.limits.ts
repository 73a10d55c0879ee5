// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** Longest texts of its requests. */
export const signIn = { username: 80, password: 512 } as const;
export const activation = { username: 80, password: 512, code: 64 } as const;
