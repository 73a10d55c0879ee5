import { Input } from './input';
import { Ratio } from './ratio';

const codesOf = (value: unknown, build: (input: Input) => unknown) => {
  const read = Input.read(value, build);
  return read.ok ? [] : read.reason.map(({ code, field }) => `${field}: ${code}`);
};

it('gives what was built when nothing is wrong', () =>
  expect(
    Input.read({ a: 'x', n: 3, m: 5n, d: '0.25', l: [1, 2] }, (input) => ({
      a: input.fields('a', 'n', 'm', 'd', 'l').at('a').oneOf(['x', 'y']),
      n: input.at('n').whole({ min: 1, max: 3 }),
      m: input.at('m').rupiah(),
      d: input.at('d').decimal({ max: 1 }),
      l: input
        .at('l')
        .items(1)
        .map((item) => item.whole()),
    })),
  ).toEqual({ ok: true, value: { a: 'x', n: 3, m: 5n, d: Ratio.of(1, 4), l: [1, 2] } }));

it('names every faulty field by its path', () =>
  expect(
    codesOf({ a: 'z', extra: 1, list: [{ n: 0 }, { n: 1.5 }, {}], d: 'abc', m: -1 }, (input) => {
      input.fields('a', 'list', 'd', 'm', 'gone');
      input.at('a').oneOf(['x']);
      input
        .at('list')
        .items()
        .forEach((item) => item.at('n').whole({ min: 1 }));
      input.at('d').decimal();
      input.at('m').rupiah();
      input.at('gone').flag();
    }),
  ).toEqual([
    'extra: unknown-field',
    'a: not-allowed',
    'list[0].n: out-of-range',
    'list[1].n: wrong-type',
    'list[2].n: missing',
    'd: not-a-decimal',
    'm: out-of-range',
    'gone: missing',
  ]));

it('does not take a field that every object has for one of the input', () =>
  expect(codesOf({}, (input) => input.at('constructor').text())).toEqual(['constructor: missing']));

it('takes no list or null for an object', () => {
  expect(codesOf([], (input) => input.fields('a'))).toEqual([': wrong-type']);
  expect(codesOf(null, (input) => input.fields('a'))).toEqual([': wrong-type']);
});

it('does not blame a field for what is wrong above it, nor twice', () =>
  expect(
    codesOf({ a: 5 }, (input) => {
      const [a, b] = [input.at('a'), input.at('b')];
      a.at('x').text();
      a.fields('x');
      b.items().forEach((item) => item.text());
      b.items(1);
    }),
  ).toEqual(['a: wrong-type', 'b: missing']));

it('admits only what a column and a reader can hold', () =>
  expect(
    codesOf(
      {
        nul: 'a\u0000',
        cut: '\ud83d',
        blank: '\u200b\u00a0',
        long: 'x'.repeat(2_001),
        n: 2 ** 31,
        pay: 10 ** 12,
        d: '9'.repeat(41),
      },
      (input) => {
        for (const name of ['nul', 'cut', 'blank', 'long']) input.at(name).text();
        input.at('n').whole();
        input.at('pay').rupiah();
        input.at('d').decimalText();
      },
    ),
  ).toEqual([
    'nul: not-allowed',
    'cut: not-allowed',
    'blank: wrong-type',
    'long: out-of-range',
    'n: out-of-range',
    'pay: out-of-range',
    'd: not-a-decimal',
  ]));

it('trims text, and reads the names of a table like text', () => {
  expect(Input.read({ a: ' x\u200b' }, (input) => input.at('a').text())).toEqual({ ok: true, value: 'x' });
  expect(codesOf({ 'a\u0000': 1 }, (input) => input.entries())).toEqual([': not-allowed']);
});

const detailsOf = (value: unknown, build: (input: Input) => unknown) => {
  const read = Input.read(value, build);
  return read.ok ? [] : read.reason.map(({ detail }) => detail);
};

it('takes what just fits', () => {
  const fitting = {
    t: 'x'.repeat(2_000),
    pay: 100_000_000_000n,
    d: `0.${'9'.repeat(38)}`,
    table: { ['n'.repeat(200)]: 1 },
  };
  expect(
    codesOf(fitting, (input) => {
      input.at('t').text();
      input.at('pay').rupiah();
      input.at('d').decimal();
      input.at('table').entries();
    }),
  ).toEqual([]);
});

it.each([[{ '': 1 }], [{ ' ': 1 }], [{ ['n'.repeat(201)]: 1 }], [{ 'a\tb': 1 }], [{ fine: 1, ' ': 2 }]])(
  'takes no name such as %j',
  (table) =>
    expect(detailsOf(table, (input) => input.entries())).toEqual([
      'a name is blank, too long or has a control character or half of a character',
    ]),
);

it('says what would be right', () =>
  expect(
    detailsOf(
      { t: 'x'.repeat(2_001), c: 'a\u0000', pay: 10 ** 12, n: 5, low: 0, free: -1, none: 'x', d: 7 },
      (input) => {
        input.at('t').text();
        input.at('c').text();
        input.at('pay').rupiah();
        input.at('n').whole({ max: 3 });
        input.at('low').whole({ min: 1, max: 3 });
        input.at('free').decimal({ min: 1 });
        input.at('none').items();
        input.at('d').decimalText();
      },
    ),
  ).toEqual([
    'at most 2000 characters',
    'control characters and halves of characters',
    'at most 100000000000',
    'at most 3',
    'at least 1, at most 3',
    'a decimal as text expected',
    'a list expected',
    'a decimal as text expected',
  ]));

it('a bound of a decimal is named alone', () =>
  expect(
    detailsOf({ a: '0.5', b: '9' }, (input) => [input.at('a').decimal({ min: 1 }), input.at('b').decimal({ max: 1 })]),
  ).toEqual(['at least 1', 'at most 1']));

it('reads a text by a reader of its own, whose refusal is the fault of the field', () => {
  const short = (text: string): number => {
    if (text.length > 3) throw new RangeError('at most three');
    return text.length;
  };
  expect(Input.read({ a: ' ab ' }, (root) => root.at('a').textBy(short))).toEqual({ ok: true, value: 2 });
  expect(Input.read({ a: 'long' }, (root) => root.at('a').textBy(short))).toEqual({
    ok: false,
    reason: [{ code: 'not-allowed', field: 'a', detail: 'at most three' }],
  });
  expect(Input.read({}, (root) => root.at('a').textBy(short))).toMatchObject({ reason: [{ code: 'missing' }] });
  const broken = (): never => {
    throw new TypeError('a bug');
  };
  expect(() => Input.read({ a: 'x' }, (root) => root.at('a').textBy(broken))).toThrow('a bug');
});
