import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';
import { addPasskey, passkeyOptions, proveWithPasskey, signInWithPasskey, type Session } from '../api/session';
import { newRequestKey } from '../commands/request-key';
import { onceProved } from './once-proved';

/** The browser was told no, or has no passkey to show: nothing was sent. */
export class PasskeyNotShown extends Error {}

const isOfBrowser = (error: unknown): boolean =>
  error instanceof WebAuthnError ||
  (error instanceof Error &&
    ['NotAllowedError', 'AbortError', 'SecurityError', 'InvalidStateError'].includes(error.name));

const byBrowser = async <Answer>(ask: () => Promise<Answer>): Promise<string> => {
  try {
    return JSON.stringify(await ask());
  } catch (error) {
    throw isOfBrowser(error) ? new PasskeyNotShown() : error;
  }
};

const shown = async (): Promise<string> => {
  const optionsJSON = JSON.parse(await passkeyOptions('passkey')) as Parameters<
    typeof startAuthentication
  >[0]['optionsJSON'];
  return byBrowser(() => startAuthentication({ optionsJSON }));
};

/** @throws Problem, PasskeyNotShown */
export const enterWithPasskey = async (): Promise<Session> => signInWithPasskey({ answer: await shown() });

/** @throws Problem, PasskeyNotShown */
export const proveByPasskey = async (): Promise<void> => proveWithPasskey({ answer: await shown() });

/** Behind a fresh proof (IDN-135). @throws Problem, PasskeyNotShown */
export const makePasskey = async (name: string): Promise<void> => {
  const options = await onceProved(() => passkeyOptions('passkeys'));
  const optionsJSON = JSON.parse(options) as Parameters<typeof startRegistration>[0]['optionsJSON'];
  const answer = await byBrowser(() => startRegistration({ optionsJSON }));
  const key = newRequestKey();
  await onceProved(() => addPasskey({ name, answer }, key));
};
