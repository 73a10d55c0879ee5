import { valueAt, withValues } from './field-paths';

const data = { note: 'one', activity: { description: 'two', date: '2026-11-02' }, results: [{ title: 'three' }] };

it.each([
  ['note', 'one'],
  ['activity.description', 'two'],
  ['activity.absent', undefined],
  ['absent.description', undefined],
  ['results.title', undefined],
])('finds %s', (path, value) => expect(valueAt(data, path)).toBe(value));

it('changes what a path names and nothing else', () => {
  expect(withValues(data, [['note', null], ['activity.description', null]])).toEqual({
    ...data,
    note: null,
    activity: { description: null, date: '2026-11-02' },
  }); // prettier-ignore
  expect(withValues(data, [['absent.description', 'x']])).toEqual(data);
});
