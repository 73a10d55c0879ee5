import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { daysAfter, type AssignmentId, type EmployeeId } from '@kinerja/vocabulary';
import type {
  AssignmentCommand,
  ChangeSuperior,
  EndAssignment,
  PostsBeside,
  ReopenAssignment,
  StartAssignment,
  WithdrawAssignment,
} from './assignment.commands';
import type { AssignmentEvent, AssignmentTerms } from './assignment.events';
import type { AssignmentRefusal } from './assignment.refusal';
import { besideFault, golonganFault, outsideOf, overlapFault, superiorFault, termsFault } from './assignment.rules';
import { endBefore, formerFault } from './succession.rules';
import { evolveAssignment, superiorOn, type AssignmentState, type StartedAssignment } from './assignment.state';

type Answer = Decision<AssignmentEvent, AssignmentRefusal>;

export const decideAssignment = (command: AssignmentCommand, state: AssignmentState): Answer =>
  isForOneself(command, state) ? refuse({ code: 'assignment.by-oneself' }) : decideByRules(command, state);

const decideByRules = (command: AssignmentCommand, state: AssignmentState): Answer => {
  if (command.type === 'StartAssignment') return start(command, state);
  if (state.status === 'absent') return refuse({ code: 'assignment.absent' });
  if (command.type === 'WithdrawAssignment') return withdraw(command, state);
  if (state.status === 'withdrawn') return refuse({ code: 'assignment.withdrawn' });
  switch (command.type) {
    case 'ChangeSuperior':
      return changeSuperior(command, state);
    case 'EndAssignment':
      return end(command, state);
    case 'ReopenAssignment':
      return reopen(command, state);
  }
};

/** Rule IDN-128: nobody gives themselves a post or people to lead, changes the own superior, or ends and takes back what is theirs. */
const isForOneself = (command: AssignmentCommand, state: AssignmentState): boolean => {
  const { byPerson } = command.data;
  return byPerson !== undefined && concernedBy(command, state).includes(byPerson);
};

const concernedBy = (command: AssignmentCommand, state: AssignmentState): readonly (EmployeeId | undefined)[] => {
  const holder = state.status === 'started' ? state.employeeId : undefined;
  if (command.type === 'ChangeSuperior') return [holder, command.data.superiorId];
  if (command.type !== 'StartAssignment') return [holder];
  const { employeeId, superiorId, laterSuperiors = [] } = command.data;
  return [employeeId, superiorId, ...laterSuperiors.map((later) => later.superiorId)];
};

const withoutAsker = ({ byPerson: _, ...data }: StartAssignment['data']) => data;

const start = ({ data }: StartAssignment, state: AssignmentState): Answer => {
  const { now, facts, headsOfUnit = [], laterSuperiors = [], ...terms } = withoutAsker(data);
  if (state.status !== 'absent') return refuse({ code: 'assignment.already-started' });
  const alone = { ...terms, endsOn: terms.endsOn ?? null };
  const fault =
    termsFault(terms) ?? (facts ? factsFault(terms, facts) : overlapFault(alone, { ofPerson: [], headsOfUnit }));
  if (fault) return refuse(fault);
  const { assignmentId, employeeId, endsOn } = data;
  const later = laterSuperiors.filter(({ from }) => endsOn === undefined || from <= endsOn);
  return accept<AssignmentEvent>(
    { type: 'AssignmentStarted', data: { ...terms, at: now } },
    ...later.map((superior): AssignmentEvent => {
      return { type: 'SuperiorChanged', data: { assignmentId, employeeId, ...superior, at: now } };
    }),
  );
};

type Facts = NonNullable<StartAssignment['data']['facts']>;

/** How a post stands to everything else on the days it is held. */
const factsFault = (terms: AssignmentTerms, facts: Facts): AssignmentRefusal | undefined => {
  const { employment, isKnownUnit, beside, superior } = facts;
  const { employeeId, superiorId, unitId, startsOn: day } = terms;
  if (!isKnownUnit) return { code: 'assignment.unknown-unit', unitId };
  return (
    golonganFault(terms, employment) ??
    (superiorId && superiorFault({ employeeId, superiorId, day }, superior)) ??
    besideFault(terms, beside) ??
    overlapFault({ ...terms, endsOn: terms.endsOn ?? null }, withFormerEnded(terms, beside))
  );
};

/** Rule IDN-060: of the post it follows only the days before it count. One that it would leave without a day stands in its way. */
const withFormerEnded = ({ follows, startsOn }: AssignmentTerms, beside: PostsBeside): PostsBeside => {
  const ended = (posts: PostsBeside['ofPerson']): PostsBeside['ofPerson'] =>
    posts.map((post) => {
      const isEnded = post.assignmentId === follows && post.startsOn < startsOn;
      const isLonger = isEnded && (post.endsOn === null || post.endsOn >= startsOn);
      return isLonger ? { ...post, endsOn: daysAfter(startsOn, -1) } : post;
    });
  return { ...beside, ofPerson: ended(beside.ofPerson), headsOfUnit: ended(beside.headsOfUnit) };
};

/** Rule IDN-034: another superior from a day on; never oneself and never somebody below. The same one again is no change, nor what answers a report and is settled. */
const changeSuperior = ({ data }: ChangeSuperior, state: StartedAssignment): Answer => {
  const { superiorId, from, reason, today } = data;
  if (isSettled(data, state)) return accept();
  const fault = changeFault(data, state);
  if (fault) return refuse(fault);
  if (superiorOn(state.superiors, from) === superiorId) return accept();
  if (from < today && reason === undefined) return refuse({ code: 'assignment.reason-missing' });
  return accept({ type: 'SuperiorChanged', data: changedBy(data, state) });
};

/** Rule IDN-123: what answers a report was done before, or somebody has changed the superior of the day since it was accepted. */
const isSettled = (
  { report, from, formerId }: ChangeSuperior['data'],
  { superiors, corrections = [] }: StartedAssignment,
): boolean => report !== undefined && (corrections.includes(report) || superiorOn(superiors, from) !== formerId);

const changeFault = (
  { superiorId, from, superior }: ChangeSuperior['data'],
  state: StartedAssignment,
): AssignmentRefusal | undefined => {
  const { employeeId } = state;
  if (superiorId === employeeId) return { code: 'assignment.own-superior' };
  return superiorFault({ employeeId, superiorId, day: from }, superior) ?? outsideOf(state, from);
};

const changedBy = (
  { assignmentId, superiorId, from, reason, report, now }: ChangeSuperior['data'],
  { employeeId }: StartedAssignment,
) => ({ assignmentId, employeeId, superiorId, from, ...inWords(reason), ...(report && { report }), at: now });

const postIn = (assignmentId: AssignmentId, { employeeId, kind, unitId, duty }: StartedAssignment) => ({
  ...{ assignmentId, employeeId, kind, unitId, duty },
});

/** Somebody ends it otherwise than was said before, or for a cause that has no name. */
const needsWords = ({ cause, successor }: EndAssignment['data'], { ends }: StartedAssignment): boolean =>
  successor === undefined && (cause === 'other' || ends.some((said) => said.cause !== undefined));

/** It has that end by now; a post that follows says nothing where this one has ended before. */
const isSaidAlready = ({ endsOn, cause, successor }: EndAssignment['data'], state: StartedAssignment): boolean => {
  if (endsOn === state.endsOn && cause === (state.ends.at(-1)?.cause ?? cause)) return true;
  return successor !== undefined && state.endsOn !== null && state.endsOn <= endsOn;
};

const inWords = (reason: string | undefined): Readonly<{ reason?: string }> => (reason === undefined ? {} : { reason });

/** Rule IDN-035: a post ends with a day that is not before its first; a later statement corrects the earlier one, with a reason. */
const end = ({ data }: EndAssignment, state: StartedAssignment): Answer => {
  const { assignmentId, endsOn, cause, reason, successor, beside, now } = data;
  if (endsOn < state.startsOn) return refuse({ code: 'assignment.ends-before-start', startsOn: state.startsOn });
  if (isSaidAlready(data, state)) return accept();
  if (reason === undefined && needsWords(data, state)) return refuse({ code: 'assignment.reason-missing' });
  const fault = overlapFault({ ...state, endsOn }, beside);
  if (fault) return refuse(fault);
  const said = { endsOn, cause, ...inWords(reason), ...(successor && { successor }), at: now };
  return accept({ type: 'AssignmentEnded', data: { ...postIn(assignmentId, state), ...said } });
};

/** Rule IDN-064: an end that was a mistake is taken back. */
const reopen = (command: ReopenAssignment, state: StartedAssignment): Answer => {
  const { assignmentId, reason, successor, beside, now } = command.data;
  if (state.endsOn === null) return accept();
  if (successor !== undefined) return giveBack(command, successor, state);
  if (reason === undefined) return refuse({ code: 'assignment.reason-missing' });
  const fault = overlapFault({ ...state, endsOn: null }, beside);
  if (fault) return refuse(fault);
  return accept({ type: 'AssignmentReopened', data: { ...postIn(assignmentId, state), reason, at: now } });
};

/** Rule IDN-064: what a withdrawn post had ended has the end it had before; what somebody has said since stays. */
const giveBack = (
  { data: { assignmentId, now } }: ReopenAssignment,
  successor: AssignmentId,
  state: StartedAssignment,
): Answer => {
  const before = endBefore(state, successor);
  if (!before) return accept();
  const post = postIn(assignmentId, state);
  const { statement: earlier } = before;
  if (!earlier) return accept({ type: 'AssignmentReopened', data: { ...post, at: now } });
  return accept({ type: 'AssignmentEnded', data: { ...post, cause: 'other', ...earlier, at: now } });
};

/** Rule IDN-063: a post that was entered by mistake is withdrawn while nothing was decided under it and none follows it. */
const withdraw = ({ data }: WithdrawAssignment, state: Exclude<AssignmentState, { status: 'absent' }>): Answer => {
  const { assignmentId, reason, decided, followedBy, former, now } = data;
  if (state.status === 'withdrawn') return accept();
  if (followedBy) return refuse({ code: 'assignment.followed', followedBy });
  if (decided) return refuse({ code: 'assignment.decided-under', ...decided });
  const taken = former && formerFault(assignmentId, former);
  if (taken) return refuse(taken);
  const { follows } = state;
  const withdrawn = { ...postIn(assignmentId, state), ...(follows && { follows }), reason, at: now };
  return accept({ type: 'AssignmentWithdrawn', data: withdrawn });
};

export const assignmentDecider: Decider<AssignmentCommand, AssignmentState, AssignmentEvent, AssignmentRefusal> = {
  initialState: { status: 'absent' },
  decide: decideAssignment,
  evolve: evolveAssignment,
};
