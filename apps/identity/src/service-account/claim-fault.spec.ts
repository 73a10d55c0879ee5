import type { JWTPayload } from 'jose';
import { claimFault, type AssertionFault } from './claim-fault';

const now = 1_800_000_000;
const door = 'https://kinerja.example.go.id/dinkes/api/token';
const good = { aud: door, exp: now + 60, iat: now, jti: 'a1' };

it.each<[string, JWTPayload, AssertionFault | undefined]>([
  ['takes what is in order', good, undefined],
  ['takes one without the time of issue', { aud: door, exp: now + 60, jti: 'a1' }, undefined],
  ['takes clocks that differ by a minute', { ...good, exp: now - 59, iat: now + 60 }, undefined],
  ['takes a list of one audience', { ...good, aud: [door] }, undefined],
  ['refuses another audience', { ...good, aud: 'https://other.example/api/token' }, 'wrong-audience'],
  ['refuses several audiences', { ...good, aud: [door, 'https://other.example'] }, 'wrong-audience'],
  ['refuses none', { exp: now + 60, jti: 'a1' }, 'wrong-audience'],
  ['refuses no expiry', { aud: door, jti: 'a1' }, 'no-expiry'],
  ['refuses an expiry that is no number', { ...good, exp: Infinity }, 'no-expiry'],
  ['refuses what has expired', { ...good, exp: now - 60 }, 'expired'],
  ['refuses what lives too long', { ...good, exp: now + 361 }, 'expires-too-late'],
  ['refuses what was issued in the future', { ...good, iat: now + 61 }, 'issued-in-the-future'],
  ['refuses what is not good yet', { ...good, nbf: now + 61 }, 'issued-in-the-future'],
  ['refuses what names itself nothing', { aud: door, exp: now + 60 }, 'no-jti'],
  ['refuses a name without end', { ...good, jti: 'a'.repeat(129) }, 'no-jti'],
])('%s (IDN-224)', (_, claims, fault) => expect(claimFault(claims, [door], now)).toBe(fault));
