/** `rina` of `Rina@dinsos` at the agency dinsos, as slips and doors write it; a name of another agency stays whole, and is unknown here. */
export const localUsername = (typed: string, agency: string): string => {
  const name = typed.trim().toLowerCase();
  const suffix = `@${agency}`;
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
};
