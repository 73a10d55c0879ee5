// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const withdrawPack = {
  reason: { required: true, longest: 2000 },
} as const;
export const undoImport = {
  reason: { required: true, longest: 500 },
} as const;
export const mappedColumn = {
  column: { required: true, longest: 60 },
  place: { min: 0, max: 127 },
  name: { longest: 60 },
  value: { longest: 200 },
} as const;
export const mappedWord = {
  column: { required: true, longest: 60 },
  word: { required: true, longest: 60 },
  means: { required: true, longest: 60 },
} as const;
export const saveColumnMap = {
  name: { required: true, longest: 100 },
  columns: { required: true },
  words: { required: true },
} as const;
export const renameColumnMap = {
  name: { required: true, longest: 100 },
} as const;
export const openRun = {
  month: { required: true },
} as const;
export const excludePerson = {
  employeeId: { required: true },
  reason: { required: true, longest: 2000 },
} as const;
