/** Rule IDN-040: 1-40 lower-case letters, digits, dots, dashes and underscores; `@` parts the name from the agency. */
export const isUsername = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{0,39}$/.test(text);

export type PasswordFault = 'too-short' | 'too-long' | 'holds-username' | 'monotonous';

/** In code points. The upper bound only keeps the work of one request finite; nothing is cut off (ASVS 6.2.9). */
export const LONGEST_PASSWORD = 256;

/**
 * Rule IDN-045: a chosen password has at least `shortest` characters (15 unless the agency's profile says otherwise), does
 * not hold the user name and is no run of the same few characters. There is no rule about kinds of characters.
 */
export const passwordFault = (password: string, username: string, shortest: number): PasswordFault | undefined => {
  const characters = [...password];
  if (characters.length < shortest) return 'too-short';
  if (characters.length > LONGEST_PASSWORD) return 'too-long';
  if (password.toLowerCase().includes(username.toLowerCase()) && username.length > 3) return 'holds-username';
  return new Set(characters).size < 5 ? 'monotonous' : undefined;
};
