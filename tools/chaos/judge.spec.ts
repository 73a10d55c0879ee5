type Outcome = Readonly<{ kind: string; code?: string; answer?: object }>;
type Entry = Readonly<{
  id: string;
  agency: string;
  service: string;
  what: string;
  commands: Readonly<Record<string, number>>;
  about: object;
  outcome: Outcome;
}>;
type Logged = Readonly<{
  agency: string;
  service: string;
  id: string;
  events: number;
  derived: boolean;
  types: readonly string[];
}>;
type Verdict = Readonly<{
  acknowledged: number;
  lost: readonly string[];
  doubled: readonly string[];
  phantoms: readonly string[];
  strangers: readonly string[];
}>;
type Messages = Readonly<Record<'said' | 'heard' | 'saidAt' | 'heardAt', readonly object[]>>;

const { compareCommands } = jest.requireActual<{
  compareCommands: (entries: readonly Entry[], logged: readonly Logged[]) => Verdict;
}>('./judge-commands.mjs');
const { compareActivities } = jest.requireActual<{
  compareActivities: (entries: readonly Entry[], shown: readonly object[]) => readonly string[];
}>('./judge-read-models.mjs');
const { compareMessages } = jest.requireActual<{ compareMessages: (messages: Messages) => readonly string[] }>(
  './judge-messages.mjs',
);

const asked = (id: string, kind: string, rest: Partial<Entry> = {}): Entry => ({
  id,
  agency: 'load1',
  service: 'reporting',
  what: 'activity.report',
  commands: { [id]: 1 },
  about: { employeeId: 'rina', description: 'rapat' },
  outcome: { kind, answer: { activityId: `activity ${id}` } },
  ...rest,
});
const logged = (id: string, events = 1, rest: Partial<Logged> = {}): Logged => ({
  agency: 'load1',
  service: 'reporting',
  id,
  events,
  derived: false,
  types: ['ActivityReported'],
  ...rest,
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
    const answer = {
      items: [
        { activityId: '1', approved: true },
        { activityId: '2', approved: false },
      ],
    };
    const request = asked('many', 'acked', {
      what: 'activity.approve-many',
      commands: { part1: 1, part2: 1 },
      about: { activities: [{ activityId: '1' }, { activityId: '2' }] },
      outcome: { kind: 'acked', answer },
    });
    expect(compareCommands([request], [logged('part1')]).lost).toEqual([]);
    expect(compareCommands([request], []).lost).toHaveLength(1);
  });
});

describe('the ledger against the screens', () => {
  const shown = { activityId: 'activity a', status: 'reported', description: 'rapat' };
  const decided = (what: string, kind = 'acked'): Entry =>
    asked('b', kind, {
      what,
      about: { activityId: 'activity a', description: 'rapat' },
      outcome: { kind, answer: {} },
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
});

describe('what was said against what was heard', () => {
  const topic = 'load1.planning.v1';
  const said = {
    said: [{ topic, key: 'k', seq: '3' }],
    saidAt: [{ topic, partition: 0, next: '3' }],
  };
  const place = { consumer: 'reporting', topic, partition: 0 };
  const key = { consumer: 'reporting', topic, key: 'k' };

  it('is content when every key and every partition was heard to its end', () => {
    const heard = { heard: [{ ...key, seq: '3' }], heardAt: [{ ...place, next: '3' }] };
    expect(compareMessages({ ...said, ...heard })).toEqual([]);
  });

  it('names consumer, key and place of what was not heard', () => {
    const heard = { heard: [{ ...key, seq: '2' }], heardAt: [{ ...place, next: '2' }] };
    expect(compareMessages({ ...said, ...heard })).toEqual([
      'reporting heard 2 of 3 messages of key k in load1.planning.v1',
      'reporting stands at 2 of 3 in load1.planning.v1/0',
    ]);
  });
});
