import fc from 'fast-check';
import { canonicalJson } from './json';
import { unstorableIn } from './storable';

const pathIn = (value: unknown): string | undefined => unstorableIn(value, canonicalJson(value));

it.each([
  [{ description: 'a\u0000b' }, 'description'],
  [{ results: [{ title: 'good' }, { title: 'cut \ud83d' }] }, 'results[1].title'],
  [{ parts: { 'a\u0000': 1 } }, 'parts.a\u0000'],
  [{ texts: ['\ude00'] }, 'texts[0]'],
])('finds in %j what cannot be stored', (value, path) => expect(pathIn(value)).toBe(path));

it('is not deceived by text that only looks like an escape', () =>
  expect(pathIn({ description: 'written as \\u0000 and \\ud83d', emoji: '😀', control: '\u0007\n' })).toBeUndefined());

it('finds something in exactly those values whose JSON PostgreSQL refuses (property)', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\\', 'u0000', '\u0000', '\ud83d', '\ude00', '😀') });
  fc.assert(
    fc.property(text, (one) => {
      const isBad = one.includes('\u0000') || Buffer.from(one).toString() !== one;
      expect(pathIn([{ one }]) !== undefined).toBe(isBad);
    }),
  );
});
