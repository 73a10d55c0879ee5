import { PasswordHasher } from './password-hasher';

// Dozens of hashes on a busy machine take longer than Jest's five seconds.
jest.setTimeout(60_000);

it('hashes with argon2id at 19 MiB, two passes, one lane (R10)', async () =>
  expect(await new PasswordHasher().hash('kuda hijau di atas awan')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/));
it('shows nobody that two people chose the same password', async () => {
  const hasher = new PasswordHasher();
  expect(await hasher.hash('kuda')).not.toBe(await hasher.hash('kuda'));
});
it('knows the password and no other, to the last of its many characters (R10)', async () => {
  const hasher = new PasswordHasher();
  const long = 'x'.repeat(200);
  const phc = await hasher.hash(`${long}1`);
  expect(await hasher.verify(phc, `${long}1`)).toBe(true);
  expect(await hasher.verify(phc, `${long}2`)).toBe(false);
});
it('works as hard for nobody as for somebody (R11)', async () =>
  expect(await new PasswordHasher().verify(null, 'nobody has this password')).toBe(false));
it('turns people away rather than let the queue grow without end', async () => {
  const hasher = new PasswordHasher();
  const all = await Promise.allSettled(Array.from({ length: 90 }, () => hasher.verify(null, 'x')));
  const refused = all.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(8);
  expect(refused[0]).toMatchObject({ reason: { status: 503, code: 'sign-in.busy' } });
});
