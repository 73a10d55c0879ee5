// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const activity = {
  date: { required: true },
  startsAt: { required: true, longest: 5 },
  endsAt: { required: true, longest: 5 },
  description: { required: true, longest: 1000 },
  quantity: { longest: 16, whole: 9, fraction: 6 },
  unit: { longest: 60 },
} as const;
export const returnActivity = {
  note: { required: true, longest: 2000 },
} as const;
export const activityName = {
  employeeId: { required: true },
  month: { required: true },
  activityId: { required: true },
} as const;
export const approveMany = {
  activities: { required: true },
} as const;
export const attendanceImport = {
  csv: { longest: 8388608 },
  file: { longest: 8388608 },
  month: { required: true },
  reason: { longest: 500 },
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
