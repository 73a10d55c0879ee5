import fc from 'fast-check';
import { answerNip } from './nip-answer.rules';
import { maskNip, parseNip, unusualAge, type Nip } from './nip.rules';

const valid = (text: string): Nip => {
  const read = parseNip(text);
  if (!read.ok) throw new Error(`${text}: ${read.reason}`);
  return read.value;
};

describe('a NIP', () => {
  it.each([
    ['198503152010012007', 'pns', '1985-03-15', 'female', '**************2007'],
    ['197811302005011004', 'pns', '1978-11-30', 'male', '**************1004'],
    ['199009132025242014', 'pppk', '1990-09-13', 'female', '**************2014'],
    ['199009132021211001', 'pppk', '1990-09-13', 'male', '**************1001'],
    ['199009132021002001', 'pppk', '1990-09-13', 'female', '**************2001'],
    ['200002292024121001', 'pns', '2000-02-29', 'male', '**************1001'],
  ])('%s answers as a %s', (nip, ...expected) => {
    const [kind, birthDate, gender, masked] = expected;
    const { steps, ...answer } = { ...answerNip(nip) };
    expect(answer).toEqual({ valid: true, kind, birthDate, gender, masked });
    expect(steps.length).toBeGreaterThan(4);
  });

  it.each([
    ['199002302015011001', 'birth-date'],
    ['190002292015011001', 'birth-date'],
    ['199013012015011001', 'birth-date'],
    ['000001012015011001', 'birth-date'],
    ['198503152010010007', 'gender'],
    ['198503152010013007', 'gender'],
    ['198503152010012000', 'sequence'],
    ['19850315201001200', 'not-18-digits'],
    ['1985031520100120071', 'not-18-digits'],
    ['19850315 201001 2 007', 'not-18-digits'],
    ['١٩٨٥٠٣١٥٢٠١٠٠١٢٠٠٧', 'not-18-digits'],
    ['', 'not-18-digits'],
  ])('%s is refused for its %s (IDN-001 to IDN-004)', (nip, fault) => {
    expect(parseNip(nip)).toEqual({ ok: false, reason: fault });
    expect(answerNip(nip)).toEqual({ valid: false, steps: [expect.any(String), expect.any(String)] });
  });

  it('warns of an unusual age at appointment and stays valid (IDN-005)', () => {
    expect(unusualAge(valid('198503152002031001'))).toBeUndefined();
    expect(unusualAge(valid('198503152002021001'))).toBe(16);
    expect(unusualAge(valid('198503151980011001'))).toBe(-6);
    expect(answerNip('198503151980011001')).toMatchObject({ valid: true, kind: 'pns' });
    expect(answerNip('198503151980011001').steps.at(-1)).toMatch(/^Warning/);
  });

  it('is masked to the last four digits, whatever it is (IDN-006)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4,18}$/), (digits) => {
        const masked = maskNip(digits);
        expect(masked).toHaveLength(digits.length);
        expect(masked.slice(0, -4)).not.toMatch(/\d/);
        expect(masked.slice(-4)).toBe(digits.slice(-4));
      }),
    );
  });

  it('reads back what it was built from', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const digits = (length: number, max: number, min = 0) =>
      fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));
    fc.assert(
      fc.property(day, digits(4, 9999), digits(2, 99), fc.constantFrom('1', '2'), digits(3, 999, 1), (...parts) => {
        const [born, year, code, sex, sequence] = parts;
        const birthDate = born.toISOString().slice(0, 10);
        const nip = valid(birthDate.replaceAll('-', '') + year + code + sex + sequence);
        expect(nip).toMatchObject({ birthDate, sequence, gender: sex === '1' ? 'male' : 'female' });
        expect(nip.kind).toBe(Number(code) >= 1 && Number(code) <= 12 ? 'pns' : 'pppk');
      }),
    );
  });
});

describe('a NIP in words', () => {
  const [first, last] = [
    '18 digits: 19850315 201001 2 007.',
    'In lists only the last four digits are shown: **************2007.',
  ];

  it('is that of a PNS or a woman by its digits', () =>
    expect(answerNip('198503152010012007').steps).toEqual([
      first,
      'Digits 1-8 give the birth date 1985-03-15.',
      'Digits 9-14 give the appointment in the month 2010-01, as in the NIP of a PNS; in an NI PPPK they would be the year and contract 01. The number alone does not tell which.',
      'Digit 15 is 2: a woman.',
      'Digits 16-18 are the sequence number 007.',
      last,
    ]));
  it('or of a PPPK or a man', () =>
    expect(answerNip('199009132025241001').steps.slice(2, 4)).toEqual([
      'Digits 13-14 are 24, no month but a contract code, so this is the NI PPPK of a person appointed in 2025.',
      'Digit 15 is 1: a man.',
    ]));
  it('warns of an age that is not usual', () =>
    expect(answerNip('198503151980011001').steps.at(-1)).toBe(
      'Warning: the age at appointment would be -6, usual is 17 to 60.',
    ));
  it.each([
    ['1985', 'A NIP or NI PPPK has exactly 18 digits, without spaces.'],
    ['199002302015011001', 'Digits 1-8 are the birth date as YYYYMMDD and must be a day of the calendar.'],
    ['198503152010013007', 'Digit 15 is 1 for a man or 2 for a woman.'],
    ['198503152010012000', 'Digits 16-18 count from 001.'],
  ])('%s says what would be right', (text, expected) =>
    expect(answerNip(text).steps).toEqual([`"${text}" is not valid.`, expected]),
  );
});

it.each([
  ['198503152002031001', undefined],
  ['198503152002021001', 16],
  ['198503152045031001', undefined],
  ['198503152046021001', undefined],
  ['198503152046031001', 61],
  ['198512152046211001', 61],
  ['198512152045211001', undefined],
])('the age at appointment of %s is unusual: %s (IDN-005)', (text, age) => expect(unusualAge(valid(text))).toBe(age));
