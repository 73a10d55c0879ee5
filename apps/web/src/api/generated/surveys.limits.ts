// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const registerService = {
  unitId: { required: true },
  name: { required: true, longest: 200 },
} as const;
export const createSurvey = {
  serviceId: { required: true },
  title: { required: true, longest: 200 },
  from: { required: true },
  to: { required: true },
} as const;
