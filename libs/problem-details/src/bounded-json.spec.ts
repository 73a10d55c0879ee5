import { bodyProblem } from './bounded-json';

const codeOf = (text: string | Buffer): string | undefined => bodyProblem(Buffer.from(text))?.code;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

it('lets the bodies of our own forms pass', () => {
  expect(codeOf(JSON.stringify({ csv: 'a,b\n'.repeat(300_000) }))).toBeUndefined();
  expect(
    codeOf(JSON.stringify({ a: [{ b: { c: [1, 2.5, -3e4] } }, { b: 1 }], b: Number.MAX_SAFE_INTEGER })),
  ).toBeUndefined();
  expect(codeOf(nested(32))).toBeUndefined();
});
it('refuses what is nested too deeply (F58)', () => {
  expect(codeOf(nested(33))).toBe('request.too-deep');
  expect(codeOf('{"a":'.repeat(10_000))).toBe('request.too-deep');
});
it('refuses a million members (F58)', () => {
  const members = Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":1`).join(',');
  expect(codeOf(`{${members}}`)).toBe('request.too-many-members');
});
it.each([
  ['numbers', '1 '.repeat(4_000_000)],
  ['signs of numbers', '- '.repeat(4_000_000)],
  ['names', `{${Array.from({ length: 500_000 }, (_, n) => `"k${n}":`).join('')}`],
])('goes no further than twenty thousand %s, also where no comma stands between them', (_, text) =>
  expect(codeOf(text)).toBe('request.too-many-members'),
);
it.each(['-', '1-', '1.e+', '"a" '])('copies next to nothing of %j a million times over', (signs) => {
  const read = jest.spyOn(Buffer.prototype, 'toString');
  bodyProblem(Buffer.from(signs.repeat(1_000_000)));
  const copied = read.mock.calls.reduce((sum, [, from, to]) => sum + Number(to) - Number(from), 0);
  read.mockRestore();
  expect(copied).toBeLessThan(500);
});
it('tells of a repeated field no more than its beginning', () => {
  const member = `"${'x'.repeat(50_000)}":1`;
  expect(bodyProblem(Buffer.from(`{${member},${member}}`))?.facts).toEqual({ field: 'x'.repeat(40) });
});
it('counts nothing that stands in a text, escaped quotes or not', () => {
  expect(codeOf(JSON.stringify(['"[{,'.repeat(30_000), '\\', '\\"[['.repeat(100)]))).toBeUndefined();
  expect(codeOf(`["${'\\'.repeat(100_001)}"${'['.repeat(40)}`)).toBeUndefined();
});
it('comes to an end with a text that does not', () => expect(codeOf('{"a": "'.concat('['.repeat(50)))).toBeUndefined());

it.each(['{"a":1,"a":2}', '{"a":1,\n"\\u0061" \t:2}', '[{"b":{"a":{"a":1},"x":[],"a":[]}}]'])(
  'refuses %s, of which two readers would take two meanings',
  (text) => expect(bodyProblem(Buffer.from(text))?.facts).toEqual({ field: 'a' }),
);
it.each(['{"a":{"a":1},"b":[{"a":1},{"a":"a:"}]}', '{"a":"x","b":"\\"a\\":1"}', '{"a\\":1}'])(
  'takes %s for what it is',
  (text) => expect(codeOf(text)).toBeUndefined(),
);
it.each(['9007199254740993', '-9007199254740992', '1e999', '9'.repeat(2_000)])(
  'refuses the number %s, which would come out as another',
  (number) => expect(codeOf(`{"a":[1, ${number}]}`)).toBe('request.unsafe-number'),
);
it('refuses bytes that are no UTF-8', () => {
  expect(codeOf(Buffer.from([0x22, 0xff, 0x22]))).toBe('request.not-utf8');
  expect(codeOf(Buffer.from([0x22, 0xed, 0xa0, 0xbd, 0x22]))).toBe('request.not-utf8');
  expect(codeOf('"Nyoman Ñ 😀"')).toBeUndefined();
});
