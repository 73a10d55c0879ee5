import { isOpenBeforeSetUp } from './open-before-set-up';

const recovery = '0b6f5d39-50f6-5a0e-9d5c-000000000024';

it.each([
  ['GET', '/accounts/me'],
  ['GET', '/accounts/me/details'],
  ['GET', '/accounts/me/second-factor?x=1'],
  ['PUT', '/accounts/me/second-factor'],
  ['POST', '/accounts/me/second-factor/offers'],
  ['POST', `/accounts/me/recoveries/${recovery}/ending`],
])('leaves the set-up and the own recovery open: %s %s (IDN-137)', (method, path) => {
  expect(isOpenBeforeSetUp('identity', method, path)).toBe(true);
  expect(isOpenBeforeSetUp('incentives', method, path)).toBe(false);
});

it.each([
  ['GET', '/accounts'],
  ['GET', '/people'],
  ['PUT', '/accounts/me/password'],
  ['POST', '/accounts/me'],
  ['POST', '/accounts/me/second-factor/removal'],
  ['POST', '/accounts/me/second-factor/recovery-codes'],
  ['POST', `/accounts/me/recoveries/${recovery}/../../../roles/ending`],
  ['POST', '/accounts/0b6f5d39/recoveries'],
  ['GET', '//accounts/me'],
  ['GET', '/accounts/me/../../people'],
  ['GET', '/accounts/me/second-factor/../../../people'],
  ['GET', '/accounts%2fme'],
  ['GET', '/people#/accounts/me'],
  ['GET', '/people?/accounts/me'],
  ['GET', '/accounts/me\n'],
  ['DELETE', '/accounts/me/second-factor'],
])('and nothing else: %s %s', (method, path) => expect(isOpenBeforeSetUp('identity', method, path)).toBe(false));
