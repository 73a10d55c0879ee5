// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** Longest texts of its requests. */
export const registerUnit = { name: 200 } as const;
export const changePassword = { currentPassword: 512, newPassword: 512 } as const;
export const createAccount = { username: 40 } as const;
export const signIn = { username: 80, password: 512 } as const;
export const activation = { username: 80, password: 512, code: 64 } as const;
