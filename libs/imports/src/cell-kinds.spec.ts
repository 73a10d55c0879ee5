import fc from 'fast-check';
import { birthDay, choice, day, digits, mark, money, month, whole, words } from './cell-kinds';

const digitText = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 25 });

describe('a cell of digits', () => {
  it('says what was typed, however it is printed in groups', () =>
    fc.assert(
      fc.property(digitText, fc.nat(24), (text, at) => {
        const printed = `'${text.slice(0, at)} ${text.slice(at)}`;
        expect(digits().form(printed)).toBe(text);
        expect(digits().parse(text)).toEqual({ ok: true, value: text });
      }),
    ));

  it('is never another number than the one that was typed, whatever a spreadsheet made of it', () =>
    fc.assert(
      fc.property(digitText, (text) => {
        const read = digits({ lengths: [text.length] }).ofNumber(String(Number(text)));
        if (read.ok) expect(read.value).toBe(text);
      }),
    ));

  it.each([
    ['198503152010012007', 18, 'digits-lost'],
    ['1.98503152010012E+17', 18, 'digits-lost'],
    ['5171015503850021', 16, 'digits-lost'],
    ['11223344', 10, 'number-not-text'],
  ])('refuses the number %s of a spreadsheet', (number, length, problem) =>
    expect(digits({ lengths: [length] }).ofNumber(number)).toMatchObject({ ok: false, reason: { problem } }),
  );

  it('takes fifteen digits as a number where there must be fifteen', () =>
    expect(digits({ lengths: [15] }).ofNumber('92542943407000.0')).toMatchObject({ ok: false }));
});

describe('a whole number', () => {
  it('is what is written, up to its bound, and nothing else', () =>
    fc.assert(
      fc.property(fc.nat(2_000), (number) => {
        const read = whole({ max: 999 }).parse(String(number));
        expect(read).toEqual(
          number <= 999 ? { ok: true, value: number } : { ok: false, reason: expect.objectContaining({ problem: 'not-a-number' }) }, // prettier-ignore
        );
      }),
    ));

  it.each(['-1', '1.5', '1,5', '1e3', 'dua', '٣'])('is not %s', (text) =>
    expect(whole({ max: 9_999 }).parse(text)).toMatchObject({ ok: false }),
  );
  it('may come as a number with a point and nothing behind it', () =>
    expect(whole({ max: 9 }).ofNumber('3.0')).toEqual({ ok: true, value: '3' }));
  it('is no fraction of a spreadsheet', () =>
    expect(whole({ max: 9 }).parse('2.5')).toMatchObject({ reason: { problem: 'not-a-number' } }));
});

it('rupiah are whole, without separators that are read in two ways', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 999_999_999_999_999n), (amount) =>
      expect(money().parse(String(amount))).toEqual({ ok: true, value: amount }),
    ),
  );
  for (const text of ['4.500.000', '4,500', '-1', '1e9', 'Rp1'])
    expect(money().parse(text)).toMatchObject({ reason: { problem: 'not-rupiah' } });
});

it('a day is the same in each way to write it, and a day that never was is none', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', monthOfYear = '', dayOfMonth = ''] = iso.split('-');
      const ways = [iso, `${dayOfMonth}-${monthOfYear}-${year}`, `${dayOfMonth}/${monthOfYear}/${year}`];
      expect(ways.map((way) => day.parse(day.form(way)))).toEqual(ways.map(() => ({ ok: true, value: iso })));
    }),
  );
  expect(day.parse(day.form('31-02-2026'))).toMatchObject({ reason: { problem: 'not-a-day' } });
  expect(birthDay.parse(birthDay.form('17-08-1945'))).toEqual({ ok: true, value: '1945-08-17' });
  expect(day.ofNumber('46000')).toMatchObject({ reason: { problem: 'not-a-day' } });
});

it('a month is read in each way to write it, and from a day of it', () => {
  expect(['2026-10', '10-2026', '10/2026'].map((text) => month.parse(month.form(text)))).toEqual(
    Array(3).fill({ ok: true, value: '2026-10' }),
  );
  expect(month.ofDay('2026-10-01')).toEqual({ ok: true, value: '2026-10' });
  expect(month.parse('2026-13')).toMatchObject({ reason: { problem: 'not-a-month' } });
});

it('one of some words is taken in any case', () => {
  expect(choice(['pns', 'pppk']).parse('PNS')).toEqual({ ok: true, value: 'pns' });
  expect(choice(['pns', 'pppk']).parse('cpns')).toMatchObject({ reason: { problem: 'unknown' } });
});

it('text that a spreadsheet made a date of is refused, and a number is written as people do', () => {
  expect(words().ofDay('2026-02-01')).toMatchObject({ reason: { problem: 'became-a-day' } });
  expect(mark().ofNumber('12')).toEqual({ ok: true, value: '12' });
  expect(words({ max: 3 }).parse('abcd')).toMatchObject({ reason: { problem: 'too-long' } });
});
