import { KeyedDigests } from './keyed-digests';

const digests = new KeyedDigests(Buffer.alloc(32, 7).toString('base64'));
const others = new KeyedDigests(Buffer.alloc(32, 8).toString('base64'));
const account = '0b6f5d39-50f6-5a0e-9d5c-000000000006';
const nip = '198503152010012007';

it('reserves a NIP under a name that only this key makes', () => {
  const name = digests.reservation('nip', nip);
  expect(name).toBe(digests.reservation('nip', nip));
  expect(name).not.toContain(nip);
  expect(name).not.toBe(others.reservation('nip', nip));
  expect(name).not.toBe(digests.reservation('staff-number', nip));
});
it('gives an account the same activation code each time', () => {
  const code = digests.activationCode(account);
  expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
  expect(digests.activationCode(account)).toBe(code);
  expect(others.activationCode(account)).not.toBe(code);
});
it('gives a recovery a code of its own, which activates nothing', () => {
  const code = digests.recoveryCode(account);
  expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
  expect(digests.isRecoveryCode(account, code)).toBe(true);
  expect(digests.isActivationCode(account, code)).toBe(false);
  expect(digests.isRecoveryCode(account, digests.activationCode(account))).toBe(false);
});
it('knows the code however it is typed, and no other', () => {
  const code = digests.activationCode(account);
  expect(digests.isActivationCode(account, code.toLowerCase().replaceAll('-', ' '))).toBe(true);
  expect(digests.isActivationCode(account, others.activationCode(account))).toBe(false);
  expect(digests.isActivationCode(account, '')).toBe(false);
});
