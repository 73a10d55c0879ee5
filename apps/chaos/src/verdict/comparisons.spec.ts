import type { Activity, Entry, EntryOf, LoggedCommand } from '@kinerja/system-under-test';
import { compareAnswers } from './compare-answers';
import { compareCommands } from './compare-commands';
import { backlogOf, compareMessages } from './compare-messages';
import { compareActivities, comparePeriods, compareUnits } from './compare-read-models';
import { expectedTargets } from './expectations';

type Kind = Entry['outcome']['kind'];
type Outcome<Answer> =
  | { kind: 'unknown' }
  | { kind: 'refused'; status: number; code: string }
  | { kind: 'acked'; status: number; answer: Answer; position: null };

const outcome = <Answer>(kind: Kind, answer: Answer): Outcome<Answer> => {
  if (kind === 'acked') return { kind, status: 200, answer, position: null };
  return kind === 'refused' ? { kind, status: 409, code: 'activity.overlaps' } : { kind };
};
const sent = (id: string) => ({ id, agency: 'load1', service: 'reporting', commands: { [id]: 1 }, sentAt: 0 });
const activity = (id: string): Activity => ({
  ...{ activityId: `activity ${id}`, employeeId: 'rina', month: '2026-01', date: '2026-01-02' },
  ...{ startsAt: '08:00', endsAt: '08:05', description: 'rapat' },
});

const asked = (id: string, kind: Kind): EntryOf<'activity.report'> => {
  const { activityId, ...about } = activity(id);
  return { ...sent(id), what: 'activity.report', about, outcome: outcome(kind, { activityId }) };
};
const logged = (id: string, events = 1, rest: Partial<LoggedCommand> = {}): LoggedCommand => ({
  agency: 'load1',
  service: 'reporting',
  id,
  events,
  derived: false,
  types: ['ActivityReported'],
  ...rest,
});
/** A request to approve the activities 1 and 2, of which the first was approved. */
const many = (kind: Kind = 'acked'): EntryOf<'activity.approve-many'> => ({
  ...sent('many'),
  what: 'activity.approve-many',
  commands: { part1: 1, part2: 1 },
  about: { activities: [activity('1'), activity('2')] },
  outcome: outcome(kind, {
    items: [
      { activityId: 'activity 1', approved: true },
      { activityId: 'activity 2', approved: false },
    ],
  }),
});

describe('the ledger against the logs', () => {
  it('is content when every acknowledged command is there once', () => {
    const verdict = compareCommands([asked('a', 'acked'), asked('b', 'acked')], [logged('a'), logged('b')]);
    expect(verdict).toEqual({ acknowledged: 2, lost: [], doubled: [], phantoms: [], strangers: [] });
  });

  it('finds what was acknowledged and is gone', () => {
    expect(compareCommands([asked('a', 'acked')], []).lost).toHaveLength(1);
    expect(compareCommands([asked('a', 'acked')], [logged('a', 0)]).lost).toHaveLength(1);
  });

  it('finds what has two effects', () => {
    expect(compareCommands([asked('a', 'acked')], [logged('a', 2)]).doubled).toHaveLength(1);
  });

  it('finds what was refused and is there all the same', () => {
    expect(compareCommands([asked('a', 'refused')], [logged('a')]).phantoms).toHaveLength(1);
  });

  it('finds what nobody asked for, and lets chains of the services and batches of answers be', () => {
    const others = [
      logged('x'),
      logged('y', 1, { derived: true }),
      logged('z', 1, { types: ['AnswersRecorded'] }),
      logged('quiet', 0),
    ];
    expect(compareCommands([], others).strangers).toHaveLength(1);
  });

  it('does not mind whether an unanswered command happened', () => {
    const verdict = compareCommands([asked('a', 'unknown'), asked('b', 'unknown')], [logged('a')]);
    expect([verdict.lost, verdict.strangers]).toEqual([[], []]);
  });

  it('counts of a request with parts those that were accepted', () => {
    expect(compareCommands([many()], [logged('part1')]).lost).toEqual([]);
    expect(compareCommands([many()], []).lost).toHaveLength(1);
  });

  it('finds a part that was refused and carried out all the same', () => {
    expect(compareCommands([many()], [logged('part1')]).phantoms).toEqual([]);
    expect(compareCommands([many()], [logged('part1'), logged('part2')]).phantoms).toHaveLength(1);
  });
});

describe('the ledger against the screens', () => {
  const shown = { activityId: 'activity a', status: 'reported', description: 'rapat' };
  const decided = (what: 'activity.approve' | 'activity.return' | 'activity.correct', kind: Kind = 'acked'): Entry => ({
    ...sent('b'),
    what,
    about: activity('a'),
    outcome: outcome(kind, {}),
  });

  it('is content when the screen shows the last acknowledged state', () => {
    expect(compareActivities([asked('a', 'acked')], [shown])).toEqual([]);
    const approved = [asked('a', 'acked'), decided('activity.approve')];
    expect(compareActivities(approved, [{ ...shown, status: 'approved' }])).toEqual([]);
  });

  it('finds what is not shown, shown otherwise, or shown without a report', () => {
    expect(compareActivities([asked('a', 'acked')], [])).toHaveLength(1);
    expect(compareActivities([asked('a', 'acked'), decided('activity.approve')], [shown])).toHaveLength(1);
    expect(compareActivities([], [shown])).toHaveLength(1);
  });

  it('expects nothing of an activity whose last command was never answered', () => {
    const entries = [asked('a', 'acked'), decided('activity.approve', 'unknown')];
    expect(compareActivities(entries, [shown])).toEqual([]);
    expect(compareActivities(entries, [{ ...shown, status: 'approved' }])).toEqual([]);
  });

  it('expects of a request with parts what was approved of them, and nothing when it was never answered', () => {
    const reports = [asked('1', 'acked'), asked('2', 'acked')];
    const shownAs = (...status: readonly string[]) =>
      status.map((one, at) => ({ activityId: `activity ${at + 1}`, status: one, description: 'rapat' }));
    expect(compareActivities([...reports, many()], shownAs('approved', 'reported'))).toEqual([]);
    expect(compareActivities([...reports, many()], shownAs('approved', 'approved'))).toHaveLength(1);
    expect(compareActivities([...reports, many('unknown')], shownAs('reported', 'approved'))).toEqual([]);
  });

  it('expects of a plan its last acknowledged target', () => {
    const setting = (target: string, kind: Kind): Entry => ({
      ...sent(target),
      ...{ service: 'planning', what: 'skp.results', about: { skpId: 'p', target }, outcome: outcome(kind, {}) },
    });
    expect(expectedTargets([setting('1', 'acked'), setting('2', 'refused')])).toEqual(new Map([['p', '1']]));
    expect(expectedTargets([setting('1', 'acked'), setting('2', 'unknown')])).toEqual(new Map());
  });

  it('wants every registered unit to be shown once', () => {
    const unit = (name: string, kind: Kind): Entry => ({
      ...sent(name),
      ...{ service: 'identity', what: 'unit.register', about: { name }, outcome: outcome(kind, { unitId: name }) },
    });
    const entries = [unit('Seksi 1', 'acked'), unit('Seksi 2', 'acked'), unit('Seksi 3', 'unknown')];
    expect(compareUnits(entries, ['Seksi 1', 'Seksi 2'])).toEqual([]);
    expect(compareUnits(entries, ['Seksi 1', 'Seksi 1'])).toEqual([
      'unit Seksi 1 is shown 2 times',
      'unit Seksi 2 is shown 0 times',
    ]);
  });

  const period = (what: 'period.open' | 'period.close', kind: Kind): Entry => ({
    ...sent(what),
    ...{ service: 'planning', what, about: { month: '2005-01' }, outcome: outcome(kind, {}) },
  });

  it('finds a period that is open or closed against what was acknowledged', () => {
    const entries = [period('period.open', 'acked'), period('period.close', 'acked')];
    expect(comparePeriods(entries, [{ month: '2005-01', status: 'closed' }])).toEqual([]);
    expect(comparePeriods(entries, [{ month: '2005-01', status: 'open' }])).toHaveLength(1);
    expect(comparePeriods(entries, [])).toHaveLength(1);
  });

  it('does not mind whether a closing that was never answered happened', () => {
    const entries = [period('period.open', 'acked'), period('period.close', 'unknown')];
    expect(comparePeriods(entries, [{ month: '2005-01', status: 'closed' }])).toEqual([]);
    expect(comparePeriods(entries, [{ month: '2005-01', status: 'open' }])).toEqual([]);
  });
});

describe("citizens' answers against the survey", () => {
  const answer = (id: string, kind: Kind, surveyId = 's'): Entry => ({
    ...sent(id),
    ...{ service: 'surveys', what: 'survey.answer', commands: {}, about: { surveyId }, outcome: outcome(kind, null) },
  });
  const entries = [answer('a', 'acked'), answer('b', 'acked'), answer('c', 'unknown'), answer('d', 'refused')];

  it('lets an unanswered one be stored or not', () => {
    expect(compareAnswers(entries, 's', 2)).toEqual([]);
    expect(compareAnswers(entries, 's', 3)).toEqual([]);
  });

  it('finds one that is lost, one that is there twice, and none of another survey', () => {
    expect(compareAnswers(entries, 's', 1)).toHaveLength(1);
    expect(compareAnswers(entries, 's', 4)).toHaveLength(1);
    expect(compareAnswers([...entries, answer('e', 'acked', 'another')], 's', 2)).toEqual([]);
  });
});

describe('what was published against what was worked in', () => {
  const topic = 'load1.planning.v1';
  const consumersOf = () => ['reporting'];
  const offset = { topic, partition: 0, next: '3' };
  const published = { publishedKeys: [{ topic, key: 'k', seq: '3' }], published: [offset], sent: [] };
  const consumed = (reached: string) => ({
    consumedKeys: [{ consumer: 'reporting', topic, key: 'k', seq: reached }],
    consumed: [{ ...offset, consumer: 'reporting', next: reached }],
  });

  it('is content when every key and every partition was worked in to its end', () =>
    expect(compareMessages({ ...published, ...consumed('3') }, consumersOf)).toEqual([]));

  it('names consumer, key and place of what was not worked in', () =>
    expect(compareMessages({ ...published, ...consumed('2') }, consumersOf)).toEqual([
      'reporting worked in 2 of 3 messages of key k in load1.planning.v1',
      'reporting stands at 2 of 3 in load1.planning.v1/0',
    ]));

  it('misses a consumer that declares to hear a topic and was never seen there', () =>
    expect(compareMessages({ ...published, ...consumed('3') }, () => ['reporting', 'evaluation'])).toEqual([
      'evaluation worked in 0 of 3 messages of key k in load1.planning.v1',
      'evaluation stands at 0 of 3 in load1.planning.v1/0',
    ]));

  it('finds what an outbox has not sent to its broker, also where nobody hears it', () => {
    const left = { ...published, ...consumed('3'), sent: [{ ...offset, target: 'kafka:one', next: '1' }] };
    expect(compareMessages(left, () => [])).toEqual(['kafka:one stands at 1 of 3 in load1.planning.v1/0']);
    expect(backlogOf(left, consumersOf)).toBe(2);
  });

  it('counts a message for every consumer that it is missing to', () =>
    expect(backlogOf({ ...published, ...consumed('1') }, () => ['reporting', 'evaluation'])).toBe(5));
});
