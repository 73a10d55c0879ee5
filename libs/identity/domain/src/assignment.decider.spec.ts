import fc from 'fast-check';
import { specFor } from '@kinerja/domain-testing';
import { employeeId, localDate } from '@kinerja/vocabulary';
import type { ChangeSuperior, EndAssignment, PostsBeside, StartAssignment } from './assignment.commands';
import { assignmentDecider } from './assignment.decider';
import { assignmentEndedV1ToV2 } from './assignment-ended.v1-to-v2';
import { superiorOn } from './assignment.state';
import { assignmentStartedV1ToV2 } from './assignment-started.v1-to-v2';
import type { AssignmentEvent, AssignmentTerms } from './assignment.events';
import { assignment, boss, director, january, now, person, started, terms, unit, without } from './identity.fixtures';

const { given } = specFor(assignmentDecider);
const nothingBeside: PostsBeside = { ofPerson: [], headsOfUnit: [] };
const start = (changes: Partial<AssignmentTerms> = {}): StartAssignment => ({
  type: 'StartAssignment',
  data: { ...terms(changes), assignmentId: assignment, now },
});
const change = (changes: Partial<ChangeSuperior['data']> = {}): ChangeSuperior => ({
  type: 'ChangeSuperior',
  data: {
    assignmentId: assignment,
    superiorId: director,
    from: localDate('2026-06-01'),
    superior: { holdsPost: true, lineAbove: [] },
    today: january,
    now,
    ...changes,
  },
});

describe('an assignment', () => {
  it('starts with a superior', () => given().when(start()).then(started()));
  it('starts once', () => given(started()).when(start()).thenRefused({ code: 'assignment.already-started' }));
  it('is refused below oneself (IDN-030)', () =>
    given()
      .when(start({ superiorId: person }))
      .thenRefused({ code: 'assignment.own-superior' }));
  it('of a member needs a superior (IDN-031)', () => {
    const alone = without(terms(), 'superiorId');
    given()
      .when({ type: 'StartAssignment', data: { ...alone, assignmentId: assignment, now } })
      .thenRefused({ code: 'assignment.no-superior' });
  });
  it('of a head may have none (IDN-031)', () => {
    const alone = without(terms({ duty: 'head' }), 'superiorId');
    given()
      .when({ type: 'StartAssignment', data: { ...alone, assignmentId: assignment, now } })
      .then({ type: 'AssignmentStarted', data: { ...alone, assignmentId: assignment, at: now } });
  });
  it.each([0, 18, 7.5])('has no job class %s (IDN-033)', (jobClass) =>
    given().when(start({ jobClass })).thenRefused({ code: 'assignment.job-class', jobClass }),
  );
});

describe('another superior (IDN-034)', () => {
  const changed = {
    type: 'SuperiorChanged',
    data: {
      assignmentId: assignment,
      employeeId: person,
      superiorId: director,
      from: localDate('2026-06-01'),
      at: now,
    },
  } as const;

  it('holds from a day on', () => given(started()).when(change()).then(changed));
  it('is no change when it is the same one', () => {
    given(started())
      .when(change({ superiorId: boss }))
      .thenNothing();
    given(started(), changed).when(change()).thenNothing();
  });
  it('needs an assignment', () => given().when(change()).thenRefused({ code: 'assignment.absent' }));
  it('is never oneself', () =>
    given(started())
      .when(change({ superiorId: person }))
      .thenRefused({ code: 'assignment.own-superior' }));
  it('is never somebody below', () =>
    given(started())
      .when(change({ superior: { holdsPost: true, lineAbove: [boss, person] } }))
      .thenRefused({ code: 'assignment.superior-cycle', superiorId: director }));
  it('is a person of the agency', () => {
    const data = without(change().data, 'superior');
    given(started())
      .when({ type: 'ChangeSuperior', data })
      .thenRefused({ code: 'assignment.unknown-superior', superiorId: director });
  });
  it('does not begin before the assignment', () =>
    given(started())
      .when(change({ from: localDate('2025-12-31') }))
      .thenRefused({ code: 'assignment.before-start', startsOn: january }));
  it('answers for any day with the latest statement that had begun by then', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => localDate(`2026-02-${String(n).padStart(2, '0')}`));
    const history = fc.array(fc.record({ from: day, superiorId: fc.uuid().map(employeeId) }));
    fc.assert(
      fc.property(history, day, (superiors, asked) => {
        const begun = superiors.filter(({ from }) => from <= asked);
        const latest = begun
          .map(({ from }) => from)
          .sort()
          .at(-1);
        expect(superiorOn(superiors, asked)).toBe(begun.filter(({ from }) => from === latest).at(-1)?.superiorId);
      }),
    );
  });
});

it.each([1, 17])('there is a job class %i (IDN-033)', (jobClass) =>
  given().when(start({ jobClass })).then(started({ jobClass })),
);

it('another superior may stand from the first day on (IDN-034)', () =>
  given(started())
    .when(change({ from: january }))
    .then({
      type: 'SuperiorChanged',
      data: { assignmentId: assignment, employeeId: person, superiorId: director, from: january, at: now },
    }));

it('keeps who is superior from when, and nothing of an assignment that never started', () => {
  const { evolve } = assignmentDecider;
  const ofHead = {
    type: 'AssignmentStarted',
    data: { ...without(terms({ duty: 'head' }), 'superiorId'), assignmentId: assignment, at: now },
  } as const;
  const changed = {
    type: 'SuperiorChanged',
    data: { assignmentId: assignment, employeeId: person, superiorId: director, from: january, at: now },
  } as const;
  expect(evolve({ status: 'absent' }, ofHead)).toEqual({
    status: 'started',
    employeeId: person,
    kind: 'definitive',
    unitId: unit,
    duty: 'head',
    startsOn: january,
    endsOn: null,
    superiors: [],
    ends: [],
  });
  expect(evolve({ status: 'absent' }, started())).toMatchObject({ superiors: [{ from: january, superiorId: boss }] });
  expect(evolve({ status: 'absent' }, changed)).toEqual({ status: 'absent' });
});

describe('the end of a post (IDN-035)', () => {
  const end = (endsOn: string): EndAssignment => ({
    type: 'EndAssignment',
    data: {
      ...{ assignmentId: assignment, endsOn: localDate(endsOn), cause: 'retirement', reason: 'Pensiun' },
      ...{ beside: nothingBeside, now },
    },
  });
  const ended = (endsOn: string): AssignmentEvent => ({
    type: 'AssignmentEnded',
    data: {
      ...{ assignmentId: assignment, employeeId: person, kind: 'definitive', unitId: unit, duty: 'member' },
      ...{ endsOn: localDate(endsOn), cause: 'retirement', reason: 'Pensiun', at: now },
    },
  });

  it('is a day', () => given(started()).when(end('2026-09-30')).then(ended('2026-09-30')));
  it('may be the first day', () => given(started()).when(end(january)).then(ended(january)));
  it('is not before the first day', () =>
    given(started()).when(end('2025-12-31')).thenRefused({ code: 'assignment.ends-before-start', startsOn: january }));
  it('is corrected by a later statement, and the same again is no change', () => {
    given(started(), ended('2026-09-30')).when(end('2026-10-31')).then(ended('2026-10-31'));
    given(started(), ended('2026-09-30')).when(end('2026-09-30')).thenNothing();
    given(started({ endsOn: localDate('2026-09-30') }))
      .when(end('2026-09-30'))
      .thenNothing();
  });
  it('needs a post', () => given().when(end('2026-09-30')).thenRefused({ code: 'assignment.absent' }));
  it('may be known from the beginning, but is not before it', () => {
    const endsOn = localDate('2026-03-31');
    const letter = '800/12/2026';
    given()
      .when(start({ kind: 'plt', endsOn, letter }))
      .then(started({ kind: 'plt', endsOn, letter }));
    given()
      .when(start({ endsOn: localDate('2025-12-31') }))
      .thenRefused({ code: 'assignment.ends-before-start', startsOn: january });
    given()
      .when(start({ endsOn: january }))
      .then(started({ endsOn: january }));
  });
  it('ends what may be said of the superior too', () => {
    const from = localDate('2026-10-01');
    given(started(), ended('2026-09-30'))
      .when(change({ from }))
      .thenRefused({ code: 'assignment.after-end', endsOn: localDate('2026-09-30') });
    given(started(), ended('2026-10-01'))
      .when(change({ from }))
      .then({
        type: 'SuperiorChanged',
        data: { ...{ assignmentId: assignment, employeeId: person }, superiorId: director, from, at: now },
      });
  });
  it('of nothing is nothing', () =>
    expect(assignmentDecider.evolve({ status: 'absent' }, ended('2026-09-30'))).toEqual({ status: 'absent' }));
});

it('reads ends of version 1 as ones whose cause stands in words', () => {
  const post = { assignmentId: assignment, employeeId: person, kind: 'plt', unitId: unit, duty: 'member' } as const;
  const written = { ...post, endsOn: january, reason: 'Pensiun', at: now };
  expect(assignmentEndedV1ToV2(written)).toEqual({ ...written, cause: 'other' });
});

it('reads posts of version 1 as definitive ones without an end', () => {
  expect(assignmentStartedV1ToV2({ ...without(terms(), 'kind'), assignmentId: assignment, at: now })).toEqual(
    started().data,
  );
});
