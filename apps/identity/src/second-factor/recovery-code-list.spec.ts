import { codesOf, indexOf, newSeed } from './recovery-code-list';

const seed = Buffer.alloc(32, 9).toString('base64');

it('makes ten codes that differ, the same ones of the same seed (IDN-131)', () => {
  const codes = codesOf(seed);
  expect(new Set(codes).size).toBe(10);
  expect(codes).toEqual(codesOf(seed));
  for (const code of codes) expect(code).toMatch(/^[B-DF-HJKMNP-TV-Z2-9]{5}-[B-DF-HJKMNP-TV-Z2-9]{5}$/);
});

it('always has ten letters left of its bytes', () => {
  for (let nth = 0; nth < 500; nth += 1) for (const code of codesOf(newSeed())) expect(code).toHaveLength(11);
});

it('knows a code however it is written, and none of another seed', () => {
  const [, second = ''] = codesOf(seed);
  expect(indexOf(seed, ` ${second.toLowerCase().replace('-', ' ')}`)).toBe(1);
  expect(indexOf(newSeed(), second)).toBeUndefined();
  expect(indexOf(seed, '')).toBeUndefined();
});
