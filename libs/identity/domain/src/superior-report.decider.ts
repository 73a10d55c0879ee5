import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';
import { decideAssignment } from './assignment.decider';
import type { AssignmentRefusal } from './assignment.refusal';
import { outsideOf } from './assignment.rules';
import { superiorOn, type AssignmentState, type StartedAssignment } from './assignment.state';
import type {
  AcceptSuperiorReport,
  CloseSuperiorReport,
  DeclineSuperiorReport,
  ReportSuperior,
  SuperiorReportCommand,
  WithdrawSuperiorReport,
} from './superior-report.commands';
import type { SuperiorReportEvent, SuperiorReportId, SuperiorReportOutcome } from './superior-report.events';
import { changedMeanwhile, postNow } from './superior-report.rules';
import { evolveSuperiorReport, type OpenReport, type SuperiorReportState } from './superior-report.state';

export type SuperiorReportRefusal =
  | AssignmentRefusal
  | Readonly<{ code: 'superior-report.already-open'; reportId: SuperiorReportId }>
  | Readonly<{ code: 'superior-report.absent' }>
  | Readonly<{ code: 'superior-report.ended'; outcome: SuperiorReportOutcome }>
  | Readonly<{ code: 'superior-report.own' }>
  | Readonly<{ code: 'superior-report.post-ended'; endsOn: LocalDate }>
  | Readonly<{ code: 'superior-report.same-superior' }>
  | Readonly<{ code: 'superior-report.nothing-changes' }>
  | Readonly<{ code: 'superior-report.to-decide' }>;
type Answer = Decision<SuperiorReportEvent, SuperiorReportRefusal>;

export const decideSuperiorReport = (command: SuperiorReportCommand, state: SuperiorReportState): Answer => {
  if (command.type === 'ReportSuperior') return report(command, state);
  const { reportId } = command.data;
  const outcome = state.ended[reportId];
  if (command.type === 'WithdrawSuperiorReport' && outcome === 'withdrawn') return accept();
  if (outcome) return refuse({ code: 'superior-report.ended', outcome });
  if (state.open?.reportId !== reportId) return refuse({ code: 'superior-report.absent' });
  return decideOpen(command, state.open);
};

const decideOpen = (command: Exclude<SuperiorReportCommand, ReportSuperior>, open: OpenReport): Answer => {
  if (command.type === 'WithdrawSuperiorReport') return withdraw(command, open);
  if (isOwn(command.data, open)) return refuse({ code: 'superior-report.own' });
  switch (command.type) {
    case 'AcceptSuperiorReport':
      return acceptReport(command, open);
    case 'DeclineSuperiorReport':
      return decline(command, open);
    case 'CloseSuperiorReport':
      return close(command, open);
  }
};

/** Rule IDN-121: by the person who said it. */
const withdraw = (command: WithdrawSuperiorReport, open: OpenReport): Answer =>
  command.data.employeeId === open.employeeId
    ? accept({ type: 'SuperiorReportWithdrawn', data: reportIn(command, open) })
    : refuse({ code: 'superior-report.absent' });

/** Rule IDN-122: nobody decides about their own report, whichever of their accounts they use. */
const isOwn = ({ byPerson }: AskedBy, { employeeId }: OpenReport): boolean => byPerson === employeeId;

const reportIn = (
  { data: { reportId, assignmentId, now } }: Exclude<SuperiorReportCommand, ReportSuperior>,
  { employeeId }: OpenReport,
) => ({ reportId, assignmentId, employeeId, at: now });

/** Rule IDN-121: one open report a post, of a post that has not ended. */
const report = ({ data }: ReportSuperior, { open }: SuperiorReportState): Answer => {
  const { reportId, assignmentId, employeeId, from, superiorId, reason, post, now } = data;
  if (open) return refuse({ code: 'superior-report.already-open', reportId: open.reportId });
  if (post.status === 'withdrawn') return refuse({ code: 'assignment.withdrawn' });
  if (!isOwnPost(post, employeeId)) return refuse({ code: 'assignment.absent' });
  const fault = faultInDays(data, post) ?? faultInPerson(data, post);
  if (fault) return refuse(fault);
  const recordedId = superiorOn(post.superiors, from);
  const said = { from, ...(superiorId && { superiorId }), ...(recordedId && { recordedId }), reason };
  return accept({ type: 'SuperiorReported', data: { reportId, assignmentId, employeeId, ...said, at: now } });
};

const isOwnPost = (post: AssignmentState, employee: EmployeeId): post is StartedAssignment =>
  post.status === 'started' && post.employeeId === employee;

const faultInDays = (
  { from, today }: ReportSuperior['data'],
  post: StartedAssignment,
): SuperiorReportRefusal | undefined => {
  const { endsOn } = post;
  if (endsOn !== null && endsOn < today) return { code: 'superior-report.post-ended', endsOn };
  return outsideOf(post, from);
};

/** Where somebody is named, it is somebody else of the agency who is not said to be superior already. */
const faultInPerson = (
  { superiorId, employeeId, isKnownPerson, from }: ReportSuperior['data'],
  { superiors }: StartedAssignment,
): SuperiorReportRefusal | undefined => {
  if (!superiorId) return undefined;
  if (superiorId === employeeId) return { code: 'assignment.own-superior' };
  if (!isKnownPerson) return { code: 'assignment.unknown-superior', superiorId };
  return superiorOn(superiors, from) === superiorId ? { code: 'superior-report.same-superior' } : undefined;
};

/** Rule IDN-123: accepted is what the post takes as a change of its superior (IDN-030, IDN-032, IDN-034, IDN-062), and changes it. */
const acceptReport = (command: AcceptSuperiorReport, open: OpenReport): Answer => {
  const { assignmentId, superiorId, from, reason, superior, post, today, by, byPerson, now } = command.data;
  const asked = { assignmentId, superiorId, from, reason, ...(byPerson && { byPerson }) };
  const change = { ...asked, ...(superior && { superior }), today, now };
  const changed = decideAssignment({ type: 'ChangeSuperior', data: change }, post);
  if (!changed.accepted) return changed;
  if (changed.events.length === 0) return refuse({ code: 'superior-report.nothing-changes' });
  const formerId = post.status === 'started' ? superiorOn(post.superiors, from) : undefined;
  const correction = { superiorId, ...(formerId && { formerId }), from, reason };
  return accept({ type: 'SuperiorReportAccepted', data: { ...reportIn(command, open), by, ...correction } });
};

const decline = (command: DeclineSuperiorReport, open: OpenReport): Answer => {
  const { by, reason } = command.data;
  return accept({ type: 'SuperiorReportDeclined', data: { ...reportIn(command, open), by, reason } });
};

/** Rule IDN-125: without a decision only where the post has changed meanwhile. */
const close = (command: CloseSuperiorReport, open: OpenReport): Answer => {
  const { post, today, by } = command.data;
  const cause = changedMeanwhile(open, postNow(post), today);
  if (!cause) return refuse({ code: 'superior-report.to-decide' });
  return accept({ type: 'SuperiorReportClosed', data: { ...reportIn(command, open), by, cause } });
};

export const superiorReportDecider: Decider<
  SuperiorReportCommand,
  SuperiorReportState,
  SuperiorReportEvent,
  SuperiorReportRefusal
> = {
  initialState: { ended: {} },
  decide: decideSuperiorReport,
  evolve: evolveSuperiorReport,
};
