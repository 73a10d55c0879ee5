/** What is to be mended in how people, units and accounts are placed (IDN-065, IDN-126, IDN-290 to IDN-294). */
export const peopleFaults = [
  'no-superior',
  'superior-without-post',
  'superior-elsewhere',
  'superior-loop',
  'superior-reported',
  'second-agency-head',
  'two-posts',
  'no-head',
  'role-without-post',
  'account-without-post',
  'account-without-person',
  'no-account',
  'excluding-roles',
] as const;
export type PeopleFault = (typeof peopleFaults)[number];
