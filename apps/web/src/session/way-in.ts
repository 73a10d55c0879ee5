/** Name and code that a link of the installation brings along, behind the `#`, which no server sees; empty where it brings none. */
export const wayInOf = (hash: string): Readonly<{ username: string; code: string }> => {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  return { username: told.get('username') ?? '', code: told.get('code') ?? '' };
};
