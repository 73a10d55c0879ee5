import { derivedCommand } from '@kinerja/commands';
import { ProblemException } from '@kinerja/problem-details';
import { unwrap } from '@kinerja/http-edge';
import type { SuperiorSince } from '@kinerja/reporting-domain';
import { employeeId, type Authority, type Instant } from '@kinerja/vocabulary';
import type { ActivityNameDto } from './activity.dto';
import type { ActivityLogHandler } from './activity-log.handler';
import { activityProblems } from './activity.problems';

/** What became of one activity of a request; a refusal is told whole, as it would be told alone. */
export type ApprovalAnswer = Pick<ActivityNameDto, 'employeeId' | 'month' | 'activityId'> &
  (
    | Readonly<{ approved: true; version: number }>
    | Readonly<{ approved: false; problem: Readonly<{ code: string; title: string; status: number }> }>
  );

type Approving = Readonly<{
  logs: ActivityLogHandler;
  authority: Authority;
  now: Instant;
  superiors: ReadonlyMap<string, readonly SuperiorSince[]>;
}>;

const approveOne = async (name: ActivityNameDto, approving: Approving): Promise<ApprovalAnswer> => {
  const { logs, authority, now } = approving;
  const { employeeId: owner, month, activityId } = name;
  const superiors = approving.superiors.get(owner) ?? [];
  const data = { employee: employeeId(owner), month, activityId, authority, superiors, now };
  const handled = await derivedCommand(`${owner}/${month}/${activityId}`, () =>
    logs.handle({ type: 'ApproveActivity', data }),
  );
  try {
    return { employeeId: owner, month, activityId, approved: true, ...unwrap(handled, activityProblems) };
  } catch (error) {
    if (!(error instanceof ProblemException)) throw error;
    const { code, title, status, facts } = error;
    return { employeeId: owner, month, activityId, approved: false, problem: { ...facts, code, title, status } };
  }
};

const inTurn = async (names: readonly ActivityNameDto[], approving: Approving): Promise<readonly ApprovalAnswer[]> => {
  const answers: ApprovalAnswer[] = [];
  for (const name of names) answers.push(await approveOne(name, approving));
  return answers;
};

const byLog = (names: readonly ActivityNameDto[]): readonly (readonly ActivityNameDto[])[] => {
  const logs = new Map<string, ActivityNameDto[]>();
  for (const name of names) {
    const log = `${name.employeeId}/${name.month}`;
    logs.set(log, [...(logs.get(log) ?? []), name]);
  }
  return [...logs.values()];
};

/** One command per activity, with an id derived from the request's. Logs at the same time, the activities of one log in turn. */
export const approveMany = async (
  names: readonly ActivityNameDto[],
  approving: Approving,
): Promise<readonly ApprovalAnswer[]> => {
  const answers = await Promise.all(byLog(names).map((log) => inTurn(log, approving)));
  return answers.flat();
};
