/** Every service of an agency keeps a log of its own. */
export const WITNESSED_SERVICES: readonly string[] = [
  'identity',
  'planning',
  'reporting',
  'evaluation',
  'incentives',
  'surveys',
];
