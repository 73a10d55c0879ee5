import 'reflect-metadata';
import { ProblemException } from '@kinerja/problem-details';
import { listOrder, PageQuery } from './page';

const id = '018f3c7e-8b1a-7c3d-9e4f-0123456789ab';
const surveys = listOrder('surveys', 'instant', 'uuid');
const rows = [
  { at: '2026-10-01T08:00:00.000Z', id },
  { at: '2026-10-02T08:00:00.000Z', id },
];
const at = (cursor: string): PageQuery => Object.assign(new PageQuery(), { cursor });
const cursorWith = (...parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
const refusalOf = (cursor: string): unknown => {
  try {
    return surveys.after(at(cursor));
  } catch (error) {
    return error instanceof ProblemException ? [error.status, error.facts] : error;
  }
};

it('goes on behind the last item of the page before', () => {
  const { items, next } = surveys.page(rows, 1, (row) => [row.at, row.id]);
  expect(items).toEqual(rows.slice(0, 1));
  expect(surveys.after(at(next ?? ''))).toEqual(['2026-10-01T08:00:00.000Z', id]);
  expect(surveys.page(rows, 2, (row) => [row.at, row.id]).next).toBeNull();
  expect(surveys.after(new PageQuery())).toBeUndefined();
});

it.each([
  ['of another list', cursorWith('units', '2026-10-01T08:00:00.000Z', id)],
  ['without a list', cursorWith('2026-10-01T08:00:00.000Z', id)],
  ['with a part too few', cursorWith('surveys', '2026-10-01T08:00:00.000Z')],
  ['with a part too many', cursorWith('surveys', '2026-10-01T08:00:00.000Z', id, id)],
  ['with text for a moment', cursorWith('surveys', 'yesterday', id)],
  ['with a moment in the year 0000', cursorWith('surveys', '0000-10-01T08:00:00.000Z', id)],
  ['with a number for a UUID', cursorWith('surveys', '2026-10-01T08:00:00.000Z', 7)],
  ['with NUL', cursorWith('surveys', '2026-10-01T08:00:00.000Z', `${id}\u0000`)],
  ['that is no list', cursorWith().replace(/^.*$/, Buffer.from('{}').toString('base64url'))],
  ['that is no JSON', 'x'],
])('refuses a cursor %s, naming it', (_, cursor) =>
  expect(refusalOf(cursor)).toEqual([
    400,
    {
      errors: [
        {
          field: 'cursor',
          problem: 'invalid',
          expected: 'must be the `next` of the page before, of the same list',
          code: 'not-a-cursor',
        },
      ],
    },
  ]),
);
