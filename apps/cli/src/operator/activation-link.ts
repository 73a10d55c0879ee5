import type { Home } from '@kinerja/installation';

/** A person's way in: whose account it is and the code that is good once. */
export type WayIn = Readonly<{ agency: string; username: string; code: string }>;

/**
 * Opens the activation page with name and code filled in; undefined where no door has been opened yet. What follows `#` stays in the
 * browser and comes into no log of a server.
 */
export const activationLink = (home: Home, { agency, username, code }: WayIn): string | undefined => {
  const door = home.read<{ url: string }>('door.json');
  return door && `${door.url}/activate#${new URLSearchParams({ username: `${username}@${agency}`, code }).toString()}`;
};
