// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const withdrawPack = {
  reason: { required: true, longest: 2000 },
} as const;
export const undoImport = {
  reason: { required: true, longest: 500 },
} as const;
export const openRun = {
  month: { required: true },
} as const;
export const excludePerson = {
  employeeId: { required: true },
  reason: { required: true, longest: 2000 },
} as const;
