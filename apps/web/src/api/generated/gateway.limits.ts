// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const signIn = {
  username: { required: true, longest: 80 },
  password: { required: true, longest: 512 },
} as const;
export const signInCode = {
  code: { required: true, longest: 32 },
} as const;
export const passkeyAnswer = {
  answer: { required: true, longest: 16384 },
} as const;
export const activation = {
  username: { required: true, longest: 80 },
  password: { required: true, longest: 512 },
  code: { required: true, longest: 64 },
} as const;
export const changePassword = {
  currentPassword: { required: true, longest: 512 },
  newPassword: { required: true, longest: 512 },
} as const;
export const proof = {
  password: { required: true, longest: 512 },
  code: { longest: 32 },
} as const;
export const addPasskey = {
  answer: { required: true, longest: 16384 },
  name: { required: true, longest: 60 },
} as const;
export const outsideBegin = {
  purpose: { required: true },
} as const;
export const outsideReturn = {
  query: { required: true, longest: 4096 },
} as const;
