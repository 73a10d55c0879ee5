import { createHash } from 'node:crypto';
import { canonicalJson } from '@kinerja/kernel';
import { agencyCode } from '@kinerja/vocabulary';
import { RequestFingerprint } from './request-fingerprint';

const request = { actor: 'public', method: 'POST', url: '/sign-ins', body: { username: 'rina', password: 'sandi 1' } };
const agency = agencyCode('dinsos');
const keyed = (fill: number) => ({ agency, sealingKey: Buffer.alloc(32, fill).toString('base64') });
const plain = createHash('sha256').update(canonicalJson(request)).digest('hex');

it('is the same for the same request at the same instance, after a restart too', () =>
  expect(new RequestFingerprint(keyed(1), 'identity').of({ ...request, body: { ...request.body } })).toBe(
    new RequestFingerprint(keyed(1), 'identity').of(request),
  ));

it('is 32 bytes, as the log wants them', () =>
  expect(new RequestFingerprint(keyed(1), 'identity').of(request)).toMatch(/^[0-9a-f]{64}$/));

it.each([
  ['with a sealing key', keyed(1)],
  ['without one', { agency }],
])('is not the SHA-256 of a known request, %s', (_, settings) =>
  expect(new RequestFingerprint(settings, 'identity').of(request)).not.toBe(plain),
);

it('differs between instances', () => {
  const other = agencyCode('dukcapil');
  const all = [keyed(1), keyed(2), { agency }, { agency: other }].map((settings) =>
    new RequestFingerprint(settings, 'identity').of(request),
  );
  expect(new Set(all).size).toBe(all.length);
});

it('differs when actor, method, address or body differ', () => {
  const fingerprint = new RequestFingerprint(keyed(1), 'identity');
  const others = [{ actor: 'somebody' }, { method: 'PUT' }, { url: '/activations' }, { body: null }];
  const all = [request, ...others.map((change) => ({ ...request, ...change }))].map((each) => fingerprint.of(each));
  expect(new Set(all).size).toBe(all.length);
});
