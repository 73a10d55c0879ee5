import { newRequestKey, RequestKeys, UnderWay } from './request-key';

const counting = () => {
  let made = 0;
  return new RequestKeys(() => `key-${++made}`);
};

it('sends an unchanged request again under the same key', () => {
  const keys = counting();
  expect(keys.keyFor({ note: 'a' })).toBe('key-1');
  expect(keys.keyFor({ note: 'a' })).toBe('key-1');
});

it('gives an edited request a new key', () => {
  const keys = counting();
  keys.keyFor({ note: 'a' });
  expect(keys.keyFor({ note: 'b' })).toBe('key-2');
});

it('gives a new key once the answer is known', () => {
  const keys = counting();
  keys.keyFor({ note: 'a' });
  keys.settle({ note: 'a' });
  expect(keys.keyFor({ note: 'a' })).toBe('key-2');
});

it('makes UUIDs of version 4', () =>
  expect(newRequestKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

it('sends the same request once while it is under way, and again afterwards', () => {
  const underWay = new UnderWay();
  expect([underWay.begin({ id: 1 }), underWay.begin({ id: 1 }), underWay.begin({ id: 2 })]).toEqual([
    true,
    false,
    true,
  ]);
  underWay.end({ id: 1 });
  expect(underWay.begin({ id: 1 })).toBe(true);
});
