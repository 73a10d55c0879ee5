import { wholeNumber } from './whole-number';

it('takes whole numbers that are large enough', () => {
  expect(wholeNumber('kills', '20')).toBe(20);
  expect(wholeNumber('kills', '0')).toBe(0);
});

it.each(['', ' ', 'many', '1.5', '-1', 'NaN'])('refuses “%s”', (text) =>
  expect(() => wholeNumber('kills', text)).toThrow(`--kills is a whole number, not "${text}"`),
);

it('refuses what is too small', () =>
  expect(() => wholeNumber('size', '6', 7)).toThrow('--size is a whole number of 7 or more, not "6"'));
