import fc from 'fast-check';
import {
  birthDate,
  daysAfter,
  daysIn,
  endOfDay,
  endOfMonth,
  instant,
  isBirthDate,
  isInstant,
  isLocalDate,
  isYearMonth,
  localDate,
  localDateAt,
  localTimeAt,
  monthOf,
  nextMonth,
  startOfDay,
  yearMonth,
  zones,
} from './time';

const years = { min: new Date('2000-01-02'), max: new Date('2199-12-31'), noInvalidDate: true };
const day = fc.date(years).map((date) => localDate(date.toISOString().slice(0, 10)));
const zone = fc.constantFrom(...zones);

describe('a day in the agency’s zone', () => {
  it('ends at 23:59 and begins at 00:00 by the clock there (property)', () => {
    fc.assert(
      fc.property(day, zone, (date, where) => {
        const end = endOfDay(date, where);
        expect(localTimeAt(end, where)).toBe('23:59');
        expect(localTimeAt(instant(Date.parse(end) + 1), where)).toBe('00:00');
      }),
    );
  });
  it('lasts until its last millisecond there, and not one longer (property)', () => {
    fc.assert(
      fc.property(day, zone, (date, where) => {
        const end = endOfDay(date, where);
        expect(localDateAt(end, where)).toBe(date);
        expect(Date.parse(end) - Date.parse(startOfDay(date, where))).toBe(86_399_999);
        expect(localDateAt(instant(Date.parse(end) + 1), where) > date).toBe(true);
        expect(Date.parse(end) - Date.parse(endOfDay(localDate(previous(date)), where))).toBe(86_400_000);
      }),
    );
  });

  it.each([
    ['WIB', '2026-10-31T16:59:59.999Z'],
    ['WITA', '2026-10-31T15:59:59.999Z'],
    ['WIT', '2026-10-31T14:59:59.999Z'],
  ] as const)('ends in %s at %s', (where, end) => {
    expect(endOfDay(localDate('2026-10-31'), where)).toBe(end);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-1-01',
    '2026-10-31T00:00:00Z',
    '2026-10-31T00:00:00.000Z',
    'x2026-10-31',
    '20261031',
    '',
    '0000-01-01',
    '1999-12-31',
    '2200-01-01',
    '9999-12-31',
    '20226-01-01',
  ])('is not "%s"', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(new RangeError(`not a calendar day: ${text}`));
  });

  it('of birth lies further back', () => {
    expect(birthDate('1962-02-28')).toBe('1962-02-28');
    expect(['1899-12-31', '0000-01-01', '2200-01-01', '1962-02-30'].some(isBirthDate)).toBe(false);
    expect(['1900-01-01', '1999-12-31', '2000-01-01', '2199-12-31'].every(isBirthDate)).toBe(true);
    expect(() => birthDate('1899-12-31')).toThrow(new RangeError('not a day of birth'));
  });

  it('knows leap years', () => {
    expect([isLocalDate('2028-02-29'), isLocalDate('2026-02-29'), isLocalDate('2100-02-29')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

const previous = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

describe('a month', () => {
  it('ends on its last day, and the next begins the day after (property)', () => {
    fc.assert(
      fc.property(day, (date) => {
        const month = monthOf(date);
        const last = endOfMonth(month);
        expect(last.startsWith(month)).toBe(true);
        expect(Number(last.slice(8))).toBe(daysIn(month));
        const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect(dayAfter).toBe(`${nextMonth(month)}-01`);
      }),
    );
  });

  it.each([
    ['2026-12', '2027-01'],
    ['2028-02', '2028-03'],
  ])('%s is followed by %s', (month, next) => expect(nextMonth(yearMonth(month))).toBe(next));

  it.each(['2026-00', '2026-13', '2026-1', '2026', '2026-01-01', '0000-01', '1999-12', '2200-01', '12026-10'])(
    'is not "%s"',
    (text) => {
      expect(isYearMonth(text)).toBe(false);
      expect(() => yearMonth(text)).toThrow(new RangeError(`not a month: ${text}`));
    },
  );
});

it('an instant is UTC with milliseconds, and nothing else passes for one', () => {
  expect(instant('2026-10-31T23:00:00+07:00')).toBe('2026-10-31T16:00:00.000Z');
  expect(() => instant('yesterday')).toThrow(RangeError);
});

it('takes moments as it writes them, of the working years', () => {
  expect(isInstant('2026-10-31T15:59:59.999Z')).toBe(true);
  expect(
    ['0000-10-31T15:59:59.999Z', '2026-02-30T15:59:59.999Z', '2026-10-31T24:00:00.000Z', '2026-10-31', ''].some(
      isInstant,
    ),
  ).toBe(false);
});

it('counts days forward and back, over months and leap days', () => {
  expect(daysAfter(localDate('2026-12-31'), 1)).toBe('2027-01-01');
  expect(daysAfter(localDate('2028-03-01'), -1)).toBe('2028-02-29');
  expect(daysAfter(localDate('2026-08-17'), 0)).toBe('2026-08-17');
});
