import fc from 'fast-check';
import { isUuid, uuidv5, uuidv7 } from './uuid';

describe('an id from a cause', () => {
  const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

  it('is the one RFC 9562 gives (appendix A.4)', () => {
    expect(uuidv5(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('is the one Python gives for its own example', () => {
    expect(uuidv5(DNS, 'python.org')).toBe('886313e1-3b8a-5372-9b90-0c9aee199e5d');
  });

  it('is always the same, a UUID, and another one for another name (property)', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string(), fc.string(), (space, one, two) => {
        expect(isUuid(uuidv5(space, one))).toBe(true);
        expect(uuidv5(space, one) === uuidv5(space, two)).toBe(one === two);
      }),
    );
  });
});

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

it.each([
  '',
  '2ed6657d-e927-568b-95e1-2665a8aea6a',
  '2ED6657D-E927-568B-95E1-2665A8AEA6A2',
  '2ed6657de927568b95e12665a8aea6a2',
  'x2ed6657d-e927-568b-95e1-2665a8aea6a2',
  '2ed6657d-e927-568b-95e1-2665a8aea6a2\n',
])('does not take "%s" for a UUID', (text) => expect(isUuid(text)).toBe(false));
