import { LARGEST_CITY, madeUpCity } from './made-up-city';

it('begins with the three agencies of the sample', () =>
  expect(madeUpCity(3).agencies.map(({ code, people }) => [code, people])).toEqual([
    ['diskominfo', 24],
    ['disdukcapil', 36],
    ['dinsos', 12],
  ]));

it('gives every agency as many people as asked for', () =>
  expect(madeUpCity(5, 200).agencies.map(({ people }) => people)).toEqual([200, 200, 200, 200, 200]));

it('gives every agency a code of its own that can stand in a topic', () => {
  const codes = madeUpCity(LARGEST_CITY).agencies.map(({ code }) => code);
  expect(new Set(codes).size).toBe(LARGEST_CITY);
  expect(codes.filter((code) => !/^[a-z][a-z0-9]{1,19}$/.test(code))).toEqual([]);
});
