import { ReadModelsBehind } from '@kinerja/projections';
import { StaleInbox } from '@kinerja/commands';
import { InboxMoved, isTransient } from './transient-error';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

it('repeats the batch when the database is away', () => expect(isTransient(withCode('57P01'))).toBe(true));
it('repeats the batch when another process has moved the inbox', () => {
  expect(isTransient(new InboxMoved('x'))).toBe(true);
  expect(isTransient(new StaleInbox(7n))).toBe(true);
});
it.each([withCode('23505'), new Error('x'), { status: 'error' }])('blames the message on anything else', (error) =>
  expect(isTransient(error)).toBe(false),
);
it('repeats the batch while the service’s own read models are behind', () =>
  expect(isTransient(new ReadModelsBehind(3n))).toBe(true));
