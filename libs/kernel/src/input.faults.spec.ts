import { Input } from './input';
import { Ratio } from './ratio';

type Read = (field: Input) => unknown;

/** Reads the field `x` and gives what is wrong with it, in words; nothing when it is sound. */
const faultsOf = (value: unknown, read: Read): readonly string[] => {
  const result = Input.read(value === undefined ? {} : { x: value }, (input) => read(input.at('x')));
  return result.ok ? [] : result.reason.map(({ field, code, detail }) => `${field} ${code}: ${detail}`);
};
/** What the reader gives to the one who builds, sound or a stand-in. */
const given = (value: unknown, read: Read): unknown => {
  let seen: unknown;
  Input.read({ x: value }, (input) => (seen = read(input.at('x'))));
  return seen;
};

const list: Read = (field) => field.items();
const twoOrMore: Read = (field) => field.items(2);
const word: Read = (field) => field.oneOf(['ya', 'tidak']);
const text: Read = (field) => field.text();
const flag: Read = (field) => field.flag();
const whole: Read = (field) => field.whole();
const oneToThree: Read = (field) => field.whole({ min: 1, max: 3 });
const money: Read = (field) => field.rupiah();
const decimal: Read = (field) => field.decimal();
const upToOne: Read = (field) => field.decimal({ min: 0, max: 1 });
const decimalText: Read = (field) => field.decimalText({ max: 1 });

it.each<[unknown, Read, readonly string[]]>([
  ['a', list, ['x wrong-type: a list expected']],
  [undefined, list, ['x missing: a list needed']],
  [[5], (field) => [field.items().map(text), field.fields('a')], ['x wrong-type: an object expected']],
  [undefined, (field) => [field.text(), field.at('inner').text()], ['x missing: text needed']],
  [[1], twoOrMore, ['x out-of-range: at least 2 needed']],
  [5, word, ['x wrong-type: text expected']],
  ['mungkin', word, ['x not-allowed: one of ya, tidak expected']],
  [5, text, ['x wrong-type: text expected']],
  [undefined, text, ['x missing: text needed']],
  ['ya', flag, ['x wrong-type: true or false expected']],
  ['1', whole, ['x wrong-type: a whole number expected']],
  [1.5, whole, ['x wrong-type: a whole number expected']],
  [2 ** 53, whole, ['x wrong-type: a whole number expected']],
  [0, oneToThree, ['x out-of-range: at least 1, at most 3']],
  [4, oneToThree, ['x out-of-range: at least 1, at most 3']],
  [0, (field) => field.whole({ min: 1 }), ['x out-of-range: at least 1, at most 2147483647']],
  [4, (field) => field.whole({ max: 3 }), ['x out-of-range: at most 3']],
  [-1, money, ['x out-of-range: must not be negative']],
  [-1n, money, ['x out-of-range: must not be negative']],
  ['5', money, ['x wrong-type: whole rupiah expected']],
  [true, money, ['x wrong-type: whole rupiah expected']],
  [0.5, money, ['x wrong-type: whole rupiah expected']],
  [0.25, decimal, ['x wrong-type: a decimal as text expected']],
  ['seperempat', decimal, ['x not-a-decimal: not a decimal: seperempat']],
  ['9'.repeat(40) + 'abc', decimal, [`x not-a-decimal: not a decimal: ${'9'.repeat(40)}`]],
  ['-0.01', upToOne, ['x out-of-range: at least 0, at most 1']],
  ['1.01', upToOne, ['x out-of-range: at least 0, at most 1']],
  ['1.01', decimalText, ['x out-of-range: at most 1']],
  [{ b: 1 }, (field) => field.fields('a', 'c'), ['x.b unknown-field: known fields: a, c']],
  ['b', (field) => field.fields('a'), ['x wrong-type: an object expected']],
  ['b', (field) => field.entries(), ['x wrong-type: an object expected']],
])('says of %p what is wrong with it', (value, read, faults) => expect(faultsOf(value, read)).toEqual(faults));

it.each<[unknown, Read, unknown]>([
  [['a', 'b'], (field) => (twoOrMore(field) as Input[]).map((item) => item.text()), ['a', 'b']],
  ['tidak', word, 'tidak'],
  ['Rapat', text, 'Rapat'],
  [true, flag, true],
  [false, flag, false],
  [-7, whole, -7],
  [1, oneToThree, 1],
  [3, oneToThree, 3],
  [0, money, 0n],
  [5n, money, 5n],
  ['0', upToOne, Ratio.zero],
  ['1.00', upToOne, Ratio.one],
  ['5', (field) => field.decimal({ min: 0 }), Ratio.of(5)],
  ['-5', (field) => field.decimal({ max: 0 }), Ratio.of(-5)],
  ['0.50', decimalText, '0.50'],
  [{ b: 1, a: 2 }, (field) => field.entries().map(([name, item]) => [name, item.whole()]), [['b', 1], ['a', 2]]], // prettier-ignore
])('takes %p as it is', (value, read, expected) => {
  expect(faultsOf(value, read)).toEqual([]);
  expect(given(value, read)).toEqual(expected);
});

it('goes on with a stand-in that keeps the bounds, so that what is built of it does not break', () => {
  expect([given('x', oneToThree), given('x', whole), given('x', flag), given('x', money)]).toEqual([1, 0, false, 0n]);
  expect(given(5, text)).toBe('-');
  expect([given(5, word), given('x', word), given('x', list), given(5, decimalText)]).toEqual(['ya', 'ya', [], '0']);
  expect([given('x', decimalText), given(5, decimal), given('x', decimal)]).toEqual(['0', Ratio.zero, Ratio.zero]);
});

it('a field that may be left out is read when it is there, null included', () => {
  const read: Read = (field) => field.optional('y')?.text();
  expect(faultsOf({}, read)).toEqual([]);
  expect(given({ y: 'a' }, read)).toBe('a');
  expect(faultsOf({ y: null }, read)).toEqual(['x.y wrong-type: text expected']);
});

it('blames a field for nothing above it, and one whose name only begins alike for its own', () => {
  const { reason } = Input.read({ a: 5, ab: 5, list: 'x', lists: [5] }, (input) => {
    input.at('a').at('inner').text();
    input.at('a').fields('inner');
    input.at('ab').text();
    input.at('list').items();
    input
      .at('lists')
      .items()
      .forEach((item) => item.text());
  }) as { reason: readonly { field: string; code: string }[] };
  expect(reason.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'a wrong-type',
    'ab wrong-type',
    'list wrong-type',
    'lists[0] wrong-type',
  ]);
});

it('white space is no text', () =>
  expect(['', ' ', '\t\n'].map((blank) => faultsOf(blank, text).length)).toEqual([1, 1, 1]));

it('blames no field of what is no object at all', () => {
  const result = Input.read('x', (input) => [input.fields('a'), input.at('a').text()]);
  expect(result).toMatchObject({ ok: false, reason: [{ field: '', code: 'wrong-type' }] });
  expect(!result.ok && result.reason).toHaveLength(1);
});

it('a value out of range does not hide what is wrong below it', () => {
  const read: Read = (field) => field.items(2).map((item) => item.text());
  expect(faultsOf([5], read)).toEqual(['x out-of-range: at least 2 needed', 'x[0] wrong-type: text expected']);
});

it('reads no list that is longer than it may be', () => {
  expect(faultsOf([1, 2, 3], (field) => field.items(1, 2).map((item) => item.flag()))).toEqual([
    'x out-of-range: at most 2',
  ]);
  expect(faultsOf(Array(20_001).fill(1), (field) => field.items().map((item) => item.flag()))).toEqual([
    'x out-of-range: at most 20000',
  ]);
});

it('tells a thousand faults of a list whose every item is wrong, in time that grows with the list', () => {
  const items = Array.from({ length: 20_000 }, () => ({}));
  const told = faultsOf(items, (field) => field.items().map((item) => item.at('a').at('b').whole()));
  expect(told).toHaveLength(1_000);
  expect(told.at(-1)).toBe('x[999].a.b missing: a whole number needed');
});
