import { queryOptions } from '@tanstack/react-query';
import type { Role } from '@kinerja/vocabulary';
import { addressOf, answered, forgetPositions, jsonOf } from './http';
import { Problem } from './problem';

export type Session = Readonly<{
  accountId: string;
  displayName: string;
  roles: readonly Role[];
  /** Absent for pure administrators. */
  employeeId?: string;
  agency?: string;
  agencyName?: string;
  /** Where this account lives, when it signed in at another door: `/dinkes/`. */
  home?: string;
}>;

/** `null` when nobody is signed in. */
export const sessionQuery = queryOptions<Session | null>({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    try {
      return await jsonOf<Session>(await answered(addressOf('api/session'), { signal }));
    } catch (error) {
      if (error instanceof Problem && [401, 404].includes(error.status)) return null;
      throw error;
    }
  },
  staleTime: 300_000,
});

export type Credentials = Readonly<{ username: string; password: string }>;
export type Activation = Credentials & Readonly<{ code: string }>;

const enter = async (path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Session> => {
  forgetPositions();
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  return jsonOf<Session>(await answered(addressOf(path), init));
};

/** @throws Problem */
export const signIn = (credentials: Credentials): Promise<Session> => enter('api/session', credentials);

/** Sets the password of a new account and signs it in. @throws Problem */
export const activate = (activation: Activation, key: string): Promise<Session> =>
  enter('api/activation', activation, { 'idempotency-key': key });

/** @throws Problem */
export const signOut = async (): Promise<void> => {
  await answered(addressOf('api/session'), { method: 'DELETE' });
  forgetPositions();
};
