// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const draftSkp = {
  year: { required: true, min: 2020, max: 2100 },
} as const;
export const indicator = {
  text: { required: true, longest: 500 },
  aspect: { required: true },
  target: { required: true, longest: 19, whole: 12, fraction: 6 },
  unit: { required: true, longest: 60 },
  direction: { required: true },
} as const;
export const workResult = {
  title: { required: true, longest: 500 },
  kind: { required: true },
  indicators: { required: true },
} as const;
export const setResults = {
  results: { required: true },
} as const;
export const returnSkp = {
  note: { required: true, longest: 2000 },
} as const;
export const openPeriod = {
  month: { required: true },
  closesOn: { required: true },
} as const;
export const closePeriod = {
  reason: { longest: 500 },
} as const;
