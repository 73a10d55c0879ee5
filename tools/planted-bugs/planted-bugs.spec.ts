import { readFileSync } from 'node:fs';
import { plantedBugs as bugs } from './bugs';
import { patched, PatchDoesNotApply } from './patch';
import { isSimulated } from './planted-bug';

it.each(bugs.map((bug) => [bug.id, bug] as const))('%s can still be planted', (_, { edits }) => {
  for (const edit of edits) {
    const source = readFileSync(edit.file, 'utf8');
    expect(patched(source, edit)).not.toBe(source);
  }
});

it('each has a name of its own and something that must find it', () => {
  expect(new Set(bugs.map(({ id }) => id)).size).toBe(bugs.length);
  for (const { foundBy } of bugs) {
    expect(foundBy.length).toBeGreaterThan(0);
    for (const suite of foundBy)
      expect(isSimulated(suite) ? suite.simulate : readFileSync(suite.jest, 'utf8').length).toBeGreaterThan(0);
  }
});

it('a text that stands there twice, or not at all, is refused', () => {
  const edit = { file: 'a.ts', text: 'one', put: 'two' };
  expect(() => patched('one one', edit)).toThrow(PatchDoesNotApply);
  expect(() => patched('none of it', { ...edit, text: 'three' })).toThrow(PatchDoesNotApply);
  expect(patched('a $& one', { ...edit, put: '$&' })).toBe('a $& $&');
});
