import { queryOptions } from '@tanstack/react-query';
import type { components } from './generated/gateway';
import { addressOf, answered, forgetPositions, jsonOf } from './http';
import { noteCodeWanted } from '../session/half-sign-in';
import { isSignOutPending, unmarkSignedOut } from '../session/sign-out-mark';
import { Problem } from './problem';

type Schemas = components['schemas'];
export type Session = Schemas['Session'];

/** `null` when nobody is signed in. */
export const sessionQuery = queryOptions<Session | null>({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    if (isSignOutPending()) return finishSignOut().then(() => null);
    try {
      const session = await jsonOf<Session>(await answered(addressOf('api/session'), { signal }));
      return isSignOutPending() ? null : session;
    } catch (error) {
      if (error instanceof Problem && [401, 404].includes(error.status)) {
        noteCodeWanted(error.code === 'sign-in.code-wanted');
        return null;
      }
      throw error;
    }
  },
  staleTime: 300_000,
});

export type Credentials = Schemas['SignInDto'];
export type Activation = Schemas['ActivationDto'];

const enter = async (path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Session> => {
  await finishSignOut(); // sent later, it would end the session that begins here
  forgetPositions();
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  const session = await jsonOf<Session>(await answered(addressOf(path), init));
  unmarkSignedOut(); // the new cookie stands in the place of the old one
  noteCodeWanted(false);
  return session;
};

/** @throws Problem */
export const signIn = (credentials: Credentials): Promise<Session> => enter('api/session', credentials);

/** The second step; the cookie of the first one says whose. @throws Problem */
export const signInWithCode = (given: Schemas['SignInCodeDto']): Promise<Session> => enter('api/session/code', given);

/** Whether people come in through the city's own provider, too; the city's front door, which belongs to no agency, knows none. */
export const outsideWayQuery = queryOptions<Schemas['OutsideWay']>({
  queryKey: ['outside-way'],
  queryFn: async ({ signal }) => jsonOf(await answered(addressOf('api/session/outside'), { signal })),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** Where the browser goes. @throws Problem */
export const departOutside = async (purpose: Schemas['OutsideBeginDto']['purpose']): Promise<string> =>
  (await jsonOf<Schemas['OutsideDeparture']>(await post('api/session/outside', { purpose }))).address;

/** With what it came back with. @throws Problem */
export const arriveOutside = async (query: string): Promise<Schemas['OutsideReturn']> => {
  await finishSignOut(); // sent later, it would end the session that begins here
  forgetPositions();
  const back = await jsonOf<Schemas['OutsideReturn']>(await post('api/session/outside/return', { query }));
  unmarkSignedOut();
  noteCodeWanted(false);
  return back;
};

/** Forgets a sign-in that waits for a code. @throws Problem */
export const giveUpSignIn = async (): Promise<void> => {
  await answered(addressOf('api/session'), { method: 'DELETE' });
  noteCodeWanted(false);
};

export type Proof = Schemas['ProofDto'];

/** Once more who is sitting here, before money and roles. @throws Problem */
export const proveOneself = async (proof: Proof): Promise<void> => {
  await post('api/session/proof', proof);
};

const post = (path: string, body: object, key?: string): Promise<Response> =>
  answered(addressOf(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { 'idempotency-key': key }) },
    body: JSON.stringify(body),
  });

/** What the browser is to ask a passkey for; `passkeys` to add one. @throws Problem */
export const passkeyOptions = async (of: 'passkey' | 'passkeys'): Promise<string> =>
  (await jsonOf<Schemas['PasskeyOptions']>(await post(`api/session/${of}/options`, {}))).options;

export type PasskeyAnswer = Schemas['PasskeyAnswerDto'];
export type NewPasskey = Schemas['AddPasskeyDto'];

/** Password and code at once. @throws Problem */
export const signInWithPasskey = (shown: PasskeyAnswer): Promise<Session> => enter('api/session/passkey', shown);

/** In the place of password and code. @throws Problem */
export const proveWithPasskey = async (shown: PasskeyAnswer): Promise<void> => {
  await post('api/session/passkey/proof', shown);
};

/** Other sessions of the account end. @throws Problem */
export const addPasskey = async (made: NewPasskey, key: string): Promise<void> => {
  await post('api/session/passkeys', made, key);
};

/** Sets the password of a new account and signs it in. @throws Problem */
export const activate = (activation: Activation, key: string): Promise<Session> =>
  enter('api/activation', activation, { 'idempotency-key': key });

export type PasswordChange = Schemas['ChangePasswordDto'];

/** Other sessions of the account end; this one goes on under a new cookie. @throws Problem */
export const changePassword = async (change: PasswordChange, key: string): Promise<Session> => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const init = { method: 'PUT', headers, body: JSON.stringify(change) };
  return jsonOf<Session>(await answered(addressOf('api/session/password'), init));
};

const LONGEST_SIGN_OUT_MS = 10_000;

const signOut = async (): Promise<void> => {
  try {
    await answered(addressOf('api/session'), { method: 'DELETE', signal: AbortSignal.timeout(LONGEST_SIGN_OUT_MS) });
    unmarkSignedOut();
  } catch {
    return; // stays marked, so that it is sent again before a session is used
  }
};

let ending: Promise<void> | undefined;

/** Ends the session of somebody who signed out here, unless that is done. Never fails: without an answer it stays to be done. */
export const finishSignOut = async (): Promise<void> => {
  if (!isSignOutPending()) return;
  forgetPositions();
  ending ??= signOut().finally(() => (ending = undefined));
  await ending;
};
