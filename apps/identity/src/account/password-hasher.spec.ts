import { PasswordHasher } from './password-hasher';

// Dozens of hashes on a busy machine take longer than Jest's five seconds.
jest.setTimeout(60_000);

it('hashes with argon2id at 19 MiB, two passes, one lane (R10)', async () =>
  expect(await new PasswordHasher().hash('kuda hijau di atas awan', 'a')).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
  ));
it('shows nobody that two people chose the same password', async () => {
  const hasher = new PasswordHasher();
  expect(await hasher.hash('kuda', 'a')).not.toBe(await hasher.hash('kuda', 'a'));
});
it('knows the password and no other, to the last of its many characters (R10)', async () => {
  const hasher = new PasswordHasher();
  const long = 'x'.repeat(200);
  const phc = await hasher.hash(`${long}1`, 'a');
  expect(await hasher.verify(phc, `${long}1`, 'a')).toBe(true);
  expect(await hasher.verify(phc, `${long}2`, 'a')).toBe(false);
});
it('works as hard for nobody as for somebody (R11)', async () =>
  expect(await new PasswordHasher().verify(null, 'nobody has this password', 'a')).toBe(false));
it('turns people away rather than let the queue grow without end', async () => {
  const hasher = new PasswordHasher();
  const all = await Promise.allSettled(Array.from({ length: 90 }, () => hasher.verify(null, 'x', 'a')));
  const refused = all.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(8);
  expect(refused[0]).toMatchObject({ reason: { status: 503, code: 'sign-in.busy' } });
});
it('lets an honest sign-in from elsewhere through while one place floods it (H6)', async () => {
  const hasher = new PasswordHasher();
  const phc = await hasher.hash('kuda hijau di atas awan', 'home');
  const flood = Promise.allSettled(Array.from({ length: 200 }, () => hasher.verify(phc, 'x', 'flood')));
  expect(await hasher.verify(phc, 'kuda hijau di atas awan', 'home')).toBe(true);
  expect((await flood).filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
});
