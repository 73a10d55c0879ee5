import { isUuid } from '@kinerja/kernel';
import fc from 'fast-check';
import { uuidv7 } from './uuidv7';

describe('an id by time', () => {
  it('is the one RFC 9562 begins with for its moment (appendix A.6)', () => {
    expect(uuidv7(0x017f22e279b0)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('takes the bits beside its version and variant from chance', () => {
    const ids = Array.from({ length: 64 }, () => uuidv7());
    for (const place of [15, 16, 19, 20, 35]) expect(new Set(ids.map((id) => id[place])).size).toBeGreaterThan(1);
  });

  it('is ordered as its moments are (property)', () => {
    const moment = fc.integer({ min: 0, max: 2 ** 47 });
    fc.assert(
      fc.property(moment, moment, (one, two) => {
        if (one !== two) expect(uuidv7(one) < uuidv7(two)).toBe(one < two);
        expect(isUuid(uuidv7(one))).toBe(true);
      }),
    );
  });
});
