import { readFileSync } from 'node:fs';
import { plantedBugs as bugs } from './bugs';
import { patched, PatchDoesNotApply } from './patch';
import { isSimulated } from './planted-bug';
import { faultsIn, withTable } from './table';
import { nameOf } from './suites';

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

describe('the table of planted bugs', () => {
  const document = readFileSync('docs/planted-bugs.md', 'utf8');
  const [first] = bugs;
  const [suite] = first?.foundBy ?? [];
  if (first === undefined || suite === undefined) throw new Error('there are no planted bugs');
  const row = { bug: first.id, says: first.says, suite: nameOf(suite), by: 'one | that fell', seconds: 7.5 };

  it('shows every bug as found by every suite that must find it, and no others', () =>
    expect(faultsIn(document)).toEqual([]));

  it('takes what was found now, and keeps the rest', () => {
    const again = withTable(document, [{ ...row, found: true }]);
    expect(again).toContain(`\`${nameOf(suite)}\`<br>one \\| that fell | 7.5 s |`);
    expect(again.split('\n')).toHaveLength(document.split('\n').length);
    expect(faultsIn(again)).toEqual([]);
  });

  it('tells a bug that was not found, and one that is gone', () => {
    const missed = withTable(document, [{ ...row, found: false }]);
    expect(faultsIn(missed)).toEqual([`not seen: ${row.bug} by ${row.suite}`]);
    const former = document.replaceAll(`| ${row.bug} |`, '| a-former-bug |');
    expect(faultsIn(former)).toContain(`no such bug: a-former-bug by ${row.suite}`);
    expect(withTable(former, [])).not.toContain('a-former-bug');
  });
});
