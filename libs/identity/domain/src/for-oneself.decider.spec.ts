import { specFor } from '@kinerja/domain-testing';
import { employeeId, localDate } from '@kinerja/vocabulary';
import type { AssignmentCommand, ChangeSuperior, PostsBeside, StartAssignment } from './assignment.commands';
import { assignmentDecider } from './assignment.decider';
import type { AssignmentEvent } from './assignment.events';
import { assignment, boss, director, january, now, person, started, terms } from './identity.fixtures';

const { given } = specFor(assignmentDecider);
const officer = employeeId('0b6f5d39-50f6-5a0e-9d5c-0000000000f1');
const byOneself = { code: 'assignment.by-oneself' } as const;
const beside: PostsBeside = { ofPerson: [], headsOfUnit: [] };

const start = (changes: Partial<StartAssignment['data']> = {}): StartAssignment => ({
  type: 'StartAssignment',
  data: { ...terms(), assignmentId: assignment, now, ...changes },
});
const change = (byPerson: ChangeSuperior['data']['byPerson'], superiorId = director): ChangeSuperior => ({
  type: 'ChangeSuperior',
  data: {
    ...{ assignmentId: assignment, superiorId, from: localDate('2026-06-01'), today: january, now },
    ...{ superior: { holdsPost: true, lineAbove: [] }, ...(byPerson && { byPerson }) },
  },
});
const changed: AssignmentEvent = {
  type: 'SuperiorChanged',
  data: { assignmentId: assignment, employeeId: person, superiorId: director, from: localDate('2026-06-01'), at: now },
};
const ended = { endsOn: localDate('2026-06-30'), cause: 'other', reason: 'Pindah', beside, now } as const;
const aboutOwn: readonly AssignmentCommand[] = [
  { type: 'EndAssignment', data: { assignmentId: assignment, ...ended, byPerson: person } },
  { type: 'ReopenAssignment', data: { assignmentId: assignment, reason: 'Keliru', beside, byPerson: person, now } },
  { type: 'WithdrawAssignment', data: { assignmentId: assignment, reason: 'Keliru', byPerson: person, now } },
];

describe('nobody decides what is about themselves (IDN-128):', () => {
  it('nobody gives themselves a post, or somebody to lead', () => {
    given()
      .when(start({ byPerson: person }))
      .thenRefused(byOneself);
    given()
      .when(start({ byPerson: boss }))
      .thenRefused(byOneself);
    given()
      .when(start({ byPerson: director, laterSuperiors: [{ from: localDate('2026-06-01'), superiorId: director }] }))
      .thenRefused(byOneself);
    given()
      .when(start({ byPerson: officer }))
      .then(started());
  });

  it('nobody becomes somebody’s superior by their own hand, or changes their own', () => {
    given(started()).when(change(director)).thenRefused(byOneself);
    given(started()).when(change(person)).thenRefused(byOneself);
    given(started()).when(change(officer)).then(changed);
  });

  it.each(aboutOwn)('nobody ends, reopens or withdraws a post of their own: $type', (command) =>
    given(started()).when(command).thenRefused(byOneself),
  );

  it('an account that is nobody’s decides about everybody', () =>
    given(started()).when(change(undefined)).then(changed));
});
