import { specFor } from '@kinerja/domain-testing';
import { assignmentId, employeeId, localDate, unitId, type LocalDate } from '@kinerja/vocabulary';
import { assignmentDecider } from './assignment.decider';
import { now, person } from './identity.fixtures';
import { promotedPost, type HeldPost } from './promotion.rules';

const id = (last: string): string => `0b6f5d39-50f6-5a0e-9d5c-0000000000${last}`;
const [first, second, third] = ['b1', 'b2', 'b3'].map((last) => employeeId(id(last))) as [
  typeof person,
  typeof person,
  typeof person,
];
const [held, begun] = [assignmentId(id('c1')), assignmentId(id('c2'))];
const day = (text: string): LocalDate => localDate(text);

const post: HeldPost = {
  ...{ assignmentId: held, unitId: unitId(id('d1')), position: 'Analis', positionKind: 'fungsional', duty: 'member' },
  ...{ jobClass: 8, golongan: 'III/a', startsOn: day('2026-01-01'), endsOn: null },
  superiors: [
    { from: day('2026-01-01'), superiorId: first },
    { from: day('2026-12-01'), superiorId: third },
    { from: day('2026-11-01'), superiorId: first },
    { from: day('2026-11-01'), superiorId: second },
  ],
};
const to = { employeeId: person, golongan: 'III/b', jobClass: 8, startsOn: day('2026-10-01') } as const;

describe('somebody is promoted (IDN-165)', () => {
  it('in the same unit and position, with the superiors there were and will be', () =>
    expect(promotedPost(post, to)).toEqual({
      ...{
        employeeId: person,
        kind: 'definitive',
        unitId: post.unitId,
        position: 'Analis',
        positionKind: 'fungsional',
      },
      ...{ duty: 'member', golongan: 'III/b', jobClass: 8, startsOn: '2026-10-01', superiorId: first, follows: held },
      entry: 'single',
      laterSuperiors: [
        { from: '2026-11-01', superiorId: second },
        { from: '2026-12-01', superiorId: third },
      ],
    }));

  it('until the last day of the post, where it has one', () =>
    expect(promotedPost({ ...post, endsOn: day('2026-12-31') }, to)).toMatchObject({ endsOn: '2026-12-31' }));

  it('in a post that is held on that day, to something else', () => {
    const none = { code: 'assignment.no-definitive-post', day: '2026-10-01' };
    expect(promotedPost(undefined, to)).toEqual(none);
    expect(promotedPost({ ...post, endsOn: day('2026-09-30') }, to)).toEqual(none);
    expect(promotedPost(post, { ...to, golongan: 'III/a' })).toEqual({ code: 'assignment.promotes-nothing' });
    expect(promotedPost(post, { ...to, golongan: 'III/a', jobClass: 9 })).toMatchObject({ jobClass: 9 });
  });
});

it('a post that goes on as the former one says its later superiors with its start, up to its last day (IDN-165)', () => {
  const terms = promotedPost({ ...post, endsOn: day('2026-11-30') }, to);
  if ('code' in terms) throw new Error(terms.code);
  const started = { ...terms, laterSuperiors: undefined };
  const beside = { ofPerson: [], headsOfUnit: [] };
  const facts = { employment: 'pns', isKnownUnit: true, beside, superior: { holdsPost: true, lineAbove: [] } } as const;
  specFor(assignmentDecider)
    .given()
    .when({ type: 'StartAssignment', data: { ...terms, assignmentId: begun, facts, now } })
    .then(
      { type: 'AssignmentStarted', data: { ...started, assignmentId: begun, at: now } },
      {
        type: 'SuperiorChanged',
        data: { assignmentId: begun, employeeId: person, from: day('2026-11-01'), superiorId: second, at: now },
      },
    );
});
