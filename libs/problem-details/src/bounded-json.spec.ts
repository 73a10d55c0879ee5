import { excessOf } from './bounded-json';

const excess = (text: string) => excessOf(Buffer.from(text));
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

it('lets the bodies of our own forms pass', () => {
  expect(excess(JSON.stringify({ csv: 'a,b\n'.repeat(300_000) }))).toBeUndefined();
  expect(excess(JSON.stringify({ a: [{ b: { c: [1, 2, 3] } }], d: null }))).toBeUndefined();
  expect(excess(nested(32))).toBeUndefined();
});
it('refuses what is nested too deeply (F58)', () => {
  expect(excess(nested(33))).toBe('too-deep');
  expect(excess('{"a":'.repeat(10_000))).toBe('too-deep');
});
it('refuses a million members (F58)', () => {
  const members = Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":1`).join(',');
  expect(excess(`{${members}}`)).toBe('too-many-members');
});
it('counts nothing that stands in a text, escaped quotes or not', () => {
  expect(excess(JSON.stringify(['"[{,'.repeat(30_000), '\\', '\\"[['.repeat(100)]))).toBeUndefined();
  expect(excess(`["${'\\'.repeat(100_001)}"${'['.repeat(40)}`)).toBeUndefined();
});
it('comes to an end with a text that does not', () => expect(excess('{"a": "'.concat('['.repeat(50)))).toBeUndefined());
