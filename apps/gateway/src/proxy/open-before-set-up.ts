/** What somebody may still do at identity of whom a second factor is due: set one up, see who they are, stop a recovery of theirs. */
const OPEN: readonly RegExp[] = [
  /^GET \/accounts\/me$/,
  /^GET \/accounts\/me\/details$/,
  /^(?:GET|PUT) \/accounts\/me\/second-factor$/,
  /^POST \/accounts\/me\/second-factor\/offers$/,
  /^POST \/accounts\/me\/recoveries\/[\da-f-]{36}\/ending$/i,
];

/** Rule IDN-137. `path` is the part after `/api/<service>`, as it came: whatever is written otherwise than these is none of them. */
export const isOpenBeforeSetUp = (service: string, method: string, path: string): boolean => {
  const asked = `${method} ${path.split('?', 1)[0] ?? ''}`;
  return service === 'identity' && OPEN.some((open) => open.test(asked));
};
