import { isIP } from 'node:net';
import { problem } from '@kinerja/problem-details';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { noDomain } from './passkey.problems';

/** What browsers bind a passkey to: the address that people use. */
export type Place = Readonly<{ origin: string; rpId: string }>;

/** `address`: as the gateway is known. @throws ProblemException 409 for one without a name, which browsers take no passkey for. */
export const placeOf = (address: string): Place => {
  const { origin, hostname } = new URL(address);
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) throw problem('passkey.no-domain', noDomain);
  return { origin, rpId: hostname };
};

type Answer = AuthenticationResponseJSON | RegistrationResponseJSON;

/** As the browser wrote it. Undefined for what is none; what stands inside is examined against its signature. */
export const answerIn = <Expected extends Answer>(text: string): Expected | undefined => {
  try {
    const answer: unknown = JSON.parse(text);
    const isOne = typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string';
    return isOne && 'response' in answer ? (answer as Expected) : undefined;
  } catch {
    return undefined;
  }
};

/** That the answer is to. Undefined where it says none. */
export const challengeOf = ({ response: { clientDataJSON } }: Answer): string | undefined => {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString());
    const challenge = typeof said === 'object' && said !== null && 'challenge' in said ? said.challenge : undefined;
    return typeof challenge === 'string' ? challenge : undefined;
  } catch {
    return undefined;
  }
};
