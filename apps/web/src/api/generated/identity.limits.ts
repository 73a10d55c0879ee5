// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const registerUnit = {
  name: { required: true, longest: 200 },
} as const;
export const changeSuperior = {
  superiorId: { required: true },
  from: { required: true },
} as const;
export const changePassword = {
  currentPassword: { required: true, longest: 512 },
  newPassword: { required: true, longest: 512 },
} as const;
export const reason = {
  reason: { required: true, longest: 500 },
} as const;
export const createAccount = {
  username: { required: true, longest: 40 },
  roles: { required: true },
  reason: { longest: 500 },
} as const;
export const grantRole = {
  role: { required: true },
  reason: { longest: 500 },
} as const;
export const revokeRole = {
  reason: { required: true, longest: 500 },
  role: { required: true },
} as const;
export const signIn = {
  username: { required: true, longest: 80 },
  password: { required: true, longest: 512 },
} as const;
export const activation = {
  username: { required: true, longest: 80 },
  password: { required: true, longest: 512 },
  code: { required: true, longest: 64 },
} as const;
export const peopleImport = {
  csv: { longest: 8388608 },
  file: { longest: 8388608 },
} as const;
export const undoImport = {
  reason: { required: true, longest: 500 },
} as const;
