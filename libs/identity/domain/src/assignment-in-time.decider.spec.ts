import { specFor } from '@kinerja/domain-testing';
import { assignmentId, localDate } from '@kinerja/vocabulary';
import type {
  EndAssignment,
  PostsBeside,
  ReopenAssignment,
  StartAssignment,
  WithdrawAssignment,
} from './assignment.commands';
import { assignmentDecider } from './assignment.decider';
import type { AssignmentEvent, AssignmentTerms } from './assignment.events';
import { evolveAssignment, superiorOn, type AssignmentState } from './assignment.state';
import { assignment, boss, director, january, now, person, started, terms, unit } from './identity.fixtures';
import { formerFault } from './succession.rules';

const { given } = specFor(assignmentDecider);
const day = localDate;
const former = assignmentId('0b6f5d39-50f6-5a0e-9d5c-000000000015');
const next = assignmentId('0b6f5d39-50f6-5a0e-9d5c-000000000016');
const letter = '800/12/BKPSDM/2026';
const tenure = (startsOn: string, endsOn: string | null = null, id = former) => ({
  ...{ assignmentId: id, startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn) },
});
const beside = (changes: Partial<PostsBeside> = {}): PostsBeside => ({ ofPerson: [], headsOfUnit: [], ...changes });
const since2026 = beside({ ofPerson: [tenure('2026-01-01')] });

type Facts = NonNullable<StartAssignment['data']['facts']>;
const superior = { holdsPost: true, lineAbove: [] };
const begin = (changes: Partial<AssignmentTerms> = {}, facts: Partial<Facts> = {}): StartAssignment => ({
  type: 'StartAssignment',
  data: {
    ...terms(changes),
    assignmentId: assignment,
    facts: { employment: 'pns', isKnownUnit: true, beside: beside(), superior, ...facts },
    now,
  },
});
const on13 = { startsOn: day('2026-10-13'), follows: former };

describe('a mutation inside a month (IDN-060)', () => {
  it('begins on the 13th after the post that it follows', () =>
    given()
      .when(begin(on13, { beside: since2026 }))
      .then(started(on13)));
  it('leaves the former superior to the 12th and has the new one from the 13th', () => {
    const posts = [
      { from: january, superiorId: boss },
      { from: day('2026-10-13'), superiorId: director },
    ];
    expect([superiorOn(posts, day('2026-10-12')), superiorOn(posts, day('2026-10-13'))]).toEqual([boss, director]);
  });
  it('is refused where it would leave the former post without a day', () =>
    given()
      .when(begin({ startsOn: january, follows: former }, { beside: since2026 }))
      .thenRefused({ code: 'assignment.second-post', startsOn: january }));
  it('is refused beside a definitive post that it does not follow', () =>
    given()
      .when(begin({ startsOn: day('2026-10-13') }, { beside: since2026 }))
      .thenRefused({ code: 'assignment.second-post', startsOn: january }));
  it('is refused where a later post has begun before it ends', () => {
    const later = tenure('2026-11-01', '2026-12-31', next);
    const ofPerson = [tenure('2026-01-01', '2026-10-12'), later];
    given()
      .when(begin(on13, { beside: beside({ ofPerson }) }))
      .thenRefused({ code: 'assignment.second-post', startsOn: later.startsOn, endsOn: day('2026-12-31') });
    const endsOn = day('2026-10-31');
    given()
      .when(begin({ ...on13, endsOn }, { beside: beside({ ofPerson }) }))
      .then(started({ ...on13, endsOn }));
  });
  it('may stand on the day after an end that is known', () =>
    given()
      .when(
        begin({ startsOn: day('2026-10-13') }, { beside: beside({ ofPerson: [tenure('2026-01-01', '2026-10-12')] }) }),
      )
      .then(started({ startsOn: day('2026-10-13') })));
});

describe('the head of a unit (IDN-032)', () => {
  const head = { duty: 'head', startsOn: day('2026-10-13') } as const;
  const sits = (endsOn: string) => ({ beside: beside({ headsOfUnit: [tenure('2026-01-01', endsOn, next)] }) });
  it('does not begin before the one there has ended', () => {
    given()
      .when(begin(head, sits('2026-10-13')))
      .thenRefused({ code: 'assignment.second-head', unitId: unit });
    given()
      .when(begin(head, sits('2026-10-12')))
      .then(started(head));
  });
  it('who comes with an import does not begin before the one there has ended', () => {
    const imported = (endsOn: string): StartAssignment => ({
      type: 'StartAssignment',
      data: { ...terms(head), assignmentId: assignment, headsOfUnit: [tenure('2026-01-01', endsOn, next)], now },
    });
    given().when(imported('2026-10-13')).thenRefused({ code: 'assignment.second-head', unitId: unit });
    given().when(imported('2026-10-12')).then(started(head));
  });
  it('has another superior than themselves who holds a post and does not stand below (IDN-062)', () => {
    const asked = begin(on13, { superior: { holdsPost: false, lineAbove: [] } });
    given().when(asked).thenRefused({ code: 'assignment.superior-without-post', superiorId: boss, day: on13.startsOn });
    given()
      .when(begin(on13, { superior: { holdsPost: true, lineAbove: [director, person] } }))
      .thenRefused({ code: 'assignment.superior-cycle', superiorId: boss });
  });
});

describe('a post beside the definitive one (IDN-061)', () => {
  it.each(['plt', 'plh', 'team'] as const)('as %s has a letter', (kind) => {
    given()
      .when(begin({ kind }, { beside: since2026 }))
      .thenRefused({ code: 'assignment.letter-missing', kind });
    given()
      .when(begin({ kind, letter }, { beside: since2026 }))
      .then(started({ kind, letter }));
  });
  it('is refused on a day on which the person holds no definitive one', () => {
    const startsOn = day('2026-07-01');
    const ended = { beside: beside({ ofPerson: [tenure('2026-01-01', '2026-06-30')] }) };
    given()
      .when(begin({ kind: 'plt', letter, startsOn }, ended))
      .thenRefused({ code: 'assignment.no-definitive-post', day: startsOn });
  });
});

it('stands in a unit of the agency', () =>
  given()
    .when(begin({}, { isKnownUnit: false }))
    .thenRefused({ code: 'assignment.unknown-unit', unitId: unit }));

it('has a golongan of its person (IDN-022)', () =>
  given()
    .when(begin({}, { employment: 'pppk' }))
    .thenRefused({ code: 'assignment.golongan', golongan: 'III/b', employment: 'pppk' }));

const post = {
  assignmentId: assignment,
  employeeId: person,
  kind: 'definitive',
  unitId: unit,
  duty: 'member',
} as const;
const end = (endsOn: string, changes: Partial<EndAssignment['data']> = {}): EndAssignment => ({
  type: 'EndAssignment',
  data: { assignmentId: assignment, endsOn: day(endsOn), cause: 'retirement', beside: beside(), now, ...changes },
});
const ended = (endsOn: string, changes: object = {}): AssignmentEvent => ({
  type: 'AssignmentEnded',
  data: { ...post, endsOn: day(endsOn), cause: 'retirement', at: now, ...changes },
});

describe('the end of a post (IDN-035)', () => {
  it('needs words where its cause has no name, and where it corrects an earlier one', () => {
    given(started())
      .when(end('2026-09-30', { cause: 'other' }))
      .thenRefused({ code: 'assignment.reason-missing' });
    const words = { reason: 'SK diperbaiki' };
    given(started(), ended('2026-09-30')).when(end('2026-10-31')).thenRefused({ code: 'assignment.reason-missing' });
    given(started(), ended('2026-09-30')).when(end('2026-10-31', words)).then(ended('2026-10-31', words));
  });
  it('corrects the cause alone', () =>
    given(started(), ended('2026-09-30'))
      .when(end('2026-09-30', { cause: 'death', reason: 'Akta' }))
      .then(ended('2026-09-30', { cause: 'death', reason: 'Akta' })));
  it('is not put off into a post that has followed', () =>
    given(started(), ended('2026-09-30'))
      .when(end('2026-10-31', { reason: 'Keliru', beside: beside({ ofPerson: [tenure('2026-10-01', null, next)] }) }))
      .thenRefused({ code: 'assignment.second-post', startsOn: day('2026-10-01') }));
  it('follows from a mutation, and not where it has ended by then', () => {
    const moved = { cause: 'transfer', successor: next } as const;
    given(started()).when(end('2026-10-12', moved)).then(ended('2026-10-12', moved));
    given(started(), ended('2026-09-30')).when(end('2026-10-12', moved)).thenNothing();
    given(started(), ended('2026-12-31')).when(end('2026-10-12', moved)).then(ended('2026-10-12', moved));
  });
});

describe('an end taken back (IDN-064)', () => {
  const reopen = (changes: Partial<ReopenAssignment['data']> = {}): ReopenAssignment => ({
    type: 'ReopenAssignment',
    data: { assignmentId: assignment, beside: beside(), now, ...changes },
  });
  const reopened = (words: object = {}): AssignmentEvent => ({
    type: 'AssignmentReopened',
    data: { ...post, ...words, at: now },
  });
  const moved = ended('2026-10-12', { cause: 'transfer', successor: next });

  it('has a reason', () => {
    given(started(), ended('2026-09-30')).when(reopen()).thenRefused({ code: 'assignment.reason-missing' });
    given(started(), ended('2026-09-30'))
      .when(reopen({ reason: 'Salah orang' }))
      .then(reopened({ reason: 'Salah orang' }));
  });
  it('is no change of a post without one', () =>
    given(started())
      .when(reopen({ reason: 'x' }))
      .thenNothing());
  it('is refused while the person has another definitive post since', () =>
    given(started(), ended('2026-09-30'))
      .when(reopen({ reason: 'x', beside: beside({ ofPerson: [tenure('2026-10-01', null, next)] }) }))
      .thenRefused({ code: 'assignment.second-post', startsOn: day('2026-10-01') }));
  it('follows where the post that ended it is withdrawn, with the end it had before', () => {
    given(started(), moved)
      .when(reopen({ successor: next }))
      .then(reopened());
    given(started(), ended('2026-12-31'), moved)
      .when(reopen({ successor: next }))
      .then(ended('2026-12-31'));
  });
  it('leaves an end that somebody has said since', () =>
    given(started(), moved, ended('2026-09-30'))
      .when(reopen({ successor: next }))
      .thenNothing());
});

describe('a post entered by mistake (IDN-063)', () => {
  const withdraw = (changes: Partial<WithdrawAssignment['data']> = {}): WithdrawAssignment => ({
    type: 'WithdrawAssignment',
    data: { assignmentId: assignment, reason: 'Salah orang', now, ...changes },
  });
  const withdrawn: AssignmentEvent = {
    type: 'AssignmentWithdrawn',
    data: { ...post, reason: 'Salah orang', at: now },
  };

  it('is withdrawn, with the post that it followed', () => {
    given(started()).when(withdraw()).then(withdrawn);
    given(started({ follows: former }))
      .when(withdraw())
      .then({ type: 'AssignmentWithdrawn', data: { ...withdrawn.data, follows: former, reason: 'Salah orang' } });
  });
  it('is withdrawn once', () => given(started(), withdrawn).when(withdraw()).thenNothing());
  it('stays where something was decided under it', () =>
    given(started())
      .when(withdraw({ decided: { what: 'plan', on: day('2026-02-01') } }))
      .thenRefused({ code: 'assignment.decided-under', what: 'plan', on: day('2026-02-01') }));
  it('stays while another follows it', () =>
    given(started())
      .when(withdraw({ followedBy: next }))
      .thenRefused({ code: 'assignment.followed', followedBy: next }));
  it('stays where somebody came into the days that the post before would get back', () => {
    const state = [
      started({ duty: 'head' }),
      ended('2026-10-12', { duty: 'head', cause: 'transfer', successor: next }),
    ].reduce(evolveAssignment, { status: 'absent' } as AssignmentState);
    const wrong = (posts: PostsBeside) => withdraw({ assignmentId: next, former: { state, beside: posts } });
    const since = tenure('2026-10-13', null, assignmentId('0b6f5d39-50f6-5a0e-9d5c-000000000017'));
    given(started({ follows: assignment }))
      .when(wrong(beside({ headsOfUnit: [since] })))
      .thenRefused({ code: 'assignment.former-replaced', unitId: unit });
    given(started({ follows: assignment }))
      .when(wrong(beside({ ofPerson: [since] })))
      .thenRefused({ code: 'assignment.former-overlaps', startsOn: since.startsOn });
    expect(
      formerFault(next, { state, beside: beside({ headsOfUnit: [tenure('2025-01-01', '2025-12-31')] }) }),
    ).toBeUndefined();
    expect(formerFault(former, { state, beside: beside({ headsOfUnit: [since] }) })).toBeUndefined();
    expect(
      formerFault(next, { state: { status: 'withdrawn' }, beside: beside({ headsOfUnit: [since] }) }),
    ).toBeUndefined();
  });
  it('is then changed no more', () => {
    given(started(), withdrawn).when(end('2026-09-30')).thenRefused({ code: 'assignment.withdrawn' });
    given(withdrawn).when(withdraw()).thenRefused({ code: 'assignment.absent' });
  });
});

it('has a reason for another superior on days that have passed (IDN-034)', () => {
  const change = (words: object) =>
    ({
      type: 'ChangeSuperior',
      data: {
        ...{ assignmentId: assignment, superiorId: director, from: day('2026-06-01'), superior },
        ...{ today: day('2026-06-02'), now, ...words },
      },
    }) as const;
  given(started()).when(change({})).thenRefused({ code: 'assignment.reason-missing' });
  const reason = 'SK terlambat';
  given(started())
    .when(change({ reason }))
    .then({
      type: 'SuperiorChanged',
      data: {
        ...{ assignmentId: assignment, employeeId: person, superiorId: director },
        from: day('2026-06-01'),
        reason,
        at: now,
      },
    });
});
