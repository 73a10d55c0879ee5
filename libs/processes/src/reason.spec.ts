import { lineFault } from '@kinerja/kernel';
import { reasonOf } from './reason';

it('names the error and what it said', () => expect(reasonOf(new RangeError('too far'))).toBe('RangeError: too far'));

it('is such that a table can hold it: no control character, no half of a character, also where it is cut', () => {
  expect(reasonOf(new Error('a\u0000b\ud83dc'))).toBe('Error: a\ufffdb\ufffdc');
  for (const length of [291, 292, 293, 294]) {
    const reason = reasonOf(new Error(`${'x'.repeat(length)}😀😀`));
    expect(reason.length).toBeLessThanOrEqual(300);
    expect(lineFault(reason)).toBeUndefined();
  }
});

it('says so when no error was thrown', () => expect(reasonOf('x')).toBe('something was thrown that is no error'));
