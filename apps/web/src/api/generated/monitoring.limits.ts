// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const checkpoint = {
  note: { required: true, longest: 500 },
  signature: { required: true, longest: 88 },
  from: { required: true, min: 0, max: 9007199254740991 },
  proof: { required: true },
} as const;
export const logRestart = {
  incarnation: { required: true },
  since: { required: true, min: 0, max: 9007199254740991 },
  reason: { required: true, longest: 500 },
} as const;
