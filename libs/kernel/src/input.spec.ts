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
