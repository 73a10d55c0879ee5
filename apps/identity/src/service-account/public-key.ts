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

/** Of the eight points of Ed25519 whose order divides eight: their y, the sign of x and what lies above p left out. */
const SMALL_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** What is signed by such a key, anybody can sign. */
const isOfSmallOrder = (x: string): boolean => {
  const bytes = Buffer.from(x, 'base64url');
  bytes[31] = (bytes[31] ?? 0) & 0x7f;
  return SMALL_ORDER.has(bytes.toString('hex'));
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

const ed25519Of = (key: KeyObject): PublicKeyJwk | undefined => {
  const { x = '' } = key.export({ format: 'jwk' });
  return isOfSmallOrder(x) ? undefined : { kty: 'OKP', crv: 'Ed25519', x };
};

const p256Of = (key: KeyObject): PublicKeyJwk | undefined => {
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return undefined;
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return { kty: 'EC', crv: 'P-256', x, y };
};

/** Kinds that no JWK is written of are not even tried. */
const jwkOf = (key: KeyObject): PublicKeyJwk | undefined => {
  if (key.asymmetricKeyType === 'ed25519') return ed25519Of(key);
  return key.asymmetricKeyType === 'ec' ? p256Of(key) : undefined;
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
