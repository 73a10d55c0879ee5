import { feedOf } from './outgoing';
import type { ServiceRuntime } from './service-runtime';

it('has no feed for whoever asks: without a bearer to know the centre by there is none', () => {
  const parts = { settings: { agency: 'dinsos', feed: { privateKey: 'the key that signs' } } };
  expect(feedOf('surveys', parts as unknown as ServiceRuntime)).toBeUndefined();
});
