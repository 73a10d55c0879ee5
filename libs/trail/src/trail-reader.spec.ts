import type { LoggedEvents, LogQuestion } from '@kinerja/event-store';
import { localDate } from '@kinerja/vocabulary';
import type { EventTrails } from './event-trail';
import { momentsOf, TrailReader } from './trail-reader';

const person = '0190a0a0-0000-7000-8000-000000000001';

const trails = {
  Computed: { object: 'allowance', about: ({ of }: { of: string }) => [of], isProvisional: true },
  Approved: { object: 'allowance', about: ({ of }: { of: string }) => [of] },
} satisfies EventTrails;

it('asks the log for nothing provisional among anybody’s own, whoever did it (TRL-003)', async () => {
  const asked: LogQuestion[] = [];
  const log: Pick<LoggedEvents, 'find' | 'earlier' | 'span'> = {
    find: async (question) => {
      asked.push(question);
      return [];
    },
    earlier: async () => [],
    span: async () => ({ above: 0n, below: 10n }),
  };
  const reader = new TrailReader(log as LoggedEvents, trails, 'WIB');
  const types = Object.keys(trails);
  await reader.page({ types, limit: 50, own: [person] });
  await reader.page({ types, limit: 50 });
  expect(asked.map((question) => question.types)).toEqual([['Approved'], ['Computed', 'Approved']]);
});

it('takes both days whole in the zone of the agency, from the first day that there is (TRL-006)', () =>
  expect(momentsOf('WIT', { from: localDate('2000-01-01'), to: localDate('2199-12-31') })).toEqual({
    from: '1999-12-31T15:00:00.000Z',
    until: '2199-12-31T15:00:00.000Z',
  }));
