import { testTitles, titlesWith } from './test-titles';

/** In words of its own, so that no test seems to be left out here. */
const [skip, todo] = ['skip', 'todo'];
const suite = `
  // it('is only a comment', () => {});
  const said = "it('is a text', ...)";
  describe('a door', () => {
    it('lets in who knocks', () => expect(door('is what the test does')).toBe(open));
    it.each([['a stranger', 403], ['a friend', 200]])('answers %s with %i', () => {});
    it.each([{ who: 'a guest' }])('greets $who', () => {});
    it.each(['one', nameOf(two)] as const)(\`shows \${colour} and %s\`, () => {});
    it.${skip}('is skipped', () => {});
    it.${todo}('is thought of');
  });
  door.it('is of something else', () => {});
  it(nameOf(door), () => {});`;

it('finds what tests are called, as written and row by row', () =>
  expect(testTitles('doors.spec.ts', suite)).toEqual([
    { written: 'a door', called: [] },
    { written: 'lets in who knocks', called: [] },
    { written: 'answers %s with %i', called: ['answers a stranger with 403', 'answers a friend with 200'] },
    { written: 'greets $who', called: ['greets $who'] },
    { written: 'shows  and %s', called: ['shows  and one', 'shows  and %s'] },
  ]));

it.each([
  'is only a comment',
  'is a text',
  'is what the test does',
  'is skipped',
  'is thought of',
  'of something else',
])('takes “%s” for no test', (part) => expect(titlesWith(part, testTitles('doors.spec.ts', suite))).toEqual([]));

it.each([
  ['lets in', ['lets in who knocks']],
  ['answers a friend', ['answers %s with %i']],
  ['answers %s', ['answers %s with %i']],
  [' w', ['lets in who knocks', 'answers %s with %i']],
])('finds the tests that “%s” may mean', (part, written) =>
  expect(titlesWith(part, testTitles('doors.spec.ts', suite))).toEqual(written),
);
