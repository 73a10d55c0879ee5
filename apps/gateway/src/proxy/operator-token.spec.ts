import { operatorToken } from './operator-token';

const signed = { authorization: 'Bearer a.b-c.d_e' };

it.each(['/operator/parked', '/operator/parked/release', '/operator/control-totals', '/operator/parked?limit=1'])(
  'passes to %s',
  (path) => expect(operatorToken(path, signed)).toBe('a.b-c.d_e'),
);

it.each([
  '/skps',
  '/operator',
  '/x/operator/parked',
  '/operator/../skps',
  '/operator/%2e%2e/skps',
  '//operator/parked',
])('does not pass to %s', (path) => expect(operatorToken(path, signed)).toBeUndefined());

it('is nothing without a bearer', () => {
  expect(operatorToken('/operator/parked', {})).toBeUndefined();
  expect(operatorToken('/operator/parked', { authorization: 'Basic abc' })).toBeUndefined();
});
