import { oneOf } from './shapes';

it('is one of some words, each of which stands there once', () => {
  expect(oneOf(['red', 'blue'])).toMatchObject({ type: 'string', enum: ['red', 'blue'] });
  expect(() => oneOf(['red', 'blue', 'red'])).toThrow('"red" stands twice');
});
