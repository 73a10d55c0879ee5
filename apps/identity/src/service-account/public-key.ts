import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { PublicKeyJwk, ServiceKey } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import { calculateJwkThumbprint } from 'jose';
import { privateKeyShown, unreadableKey, unsupportedKey } from './service-account.problems';

/** What it says as JSON; node's own checks tell whether that is a key. */
const jwkIn = (text: string): JsonWebKey | undefined => {
  try {
    const said = JSON.parse(text) as JsonWebKey | null;
    return typeof said === 'object' && said !== null ? said : undefined;
  } catch {
    return undefined;
  }
};

const isPrivate = (text: string): boolean => {
  const jwk = jwkIn(text);
  return text.includes('PRIVATE KEY') || (jwk !== undefined && ('d' in jwk || 'k' in jwk));
};

const keyIn = (text: string): KeyObject | undefined => {
  try {
    const jwk = jwkIn(text);
    if (jwk) return createPublicKey({ key: jwk, format: 'jwk' });
    return text.startsWith('-----BEGIN PUBLIC KEY-----') ? createPublicKey(text) : undefined;
  } catch {
    return undefined;
  }
};

const jwkOf = (key: KeyObject): PublicKeyJwk | undefined => {
  const { kty, crv, x = '', y = '' } = key.export({ format: 'jwk' });
  if (kty === 'OKP' && crv === 'Ed25519') return { kty, crv, x };
  return kty === 'EC' && crv === 'P-256' ? { kty, crv, x, y } : undefined;
};

/**
 * Rule IDN-222: what somebody pasted, as PEM or JWK.
 * @throws ProblemException 422 for a private key, for one that is no key, and for other kinds than Ed25519 and P-256.
 */
export const serviceKeyIn = async (pasted: string): Promise<ServiceKey> => {
  const text = pasted.trim();
  if (isPrivate(text)) throw problem('service-key.private', privateKeyShown);
  const key = keyIn(text);
  if (!key) throw problem('service-key.unreadable', unreadableKey);
  const jwk = jwkOf(key);
  if (!jwk) throw problem('service-key.unsupported', unsupportedKey, { found: key.asymmetricKeyType });
  return { kid: await calculateJwkThumbprint(jwk), jwk };
};
