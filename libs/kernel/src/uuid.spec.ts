import fc from 'fast-check';
import { isUuid, uuidv5 } from './uuid';

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

it.each([
  '',
  '2ed6657d-e927-568b-95e1-2665a8aea6a',
  '2ED6657D-E927-568B-95E1-2665A8AEA6A2',
  '2ed6657de927568b95e12665a8aea6a2',
  'x2ed6657d-e927-568b-95e1-2665a8aea6a2',
  '2ed6657d-e927-568b-95e1-2665a8aea6a2\n',
])('does not take "%s" for a UUID', (text) => expect(isUuid(text)).toBe(false));
