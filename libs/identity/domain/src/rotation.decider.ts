import { accept, canonicalJson, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { LocalDate } from '@kinerja/vocabulary';
import type {
  PlaceInTeam,
  HeldInUnit,
  RotationCommand,
  SetUnitRotation,
  WithdrawUnitRotation,
} from './rotation.commands';
import type { RotationEvent } from './rotation.events';
import type { RotationRefusal } from './rotation.refusal';
import { overlapBetween, plannedBy } from './rotation.rules';
import {
  evolveRotation,
  inForceOn,
  withoutStatement,
  withStatement,
  type RotationState,
  type RotationStatement,
} from './rotation.state';

type Answer = Decision<RotationEvent, RotationRefusal>;

/** There is a rotation to end. */
const isEndOfOne = ({ statements }: RotationState, day: LocalDate): boolean => {
  const said = statements.find(({ from }) => from === day);
  return said !== undefined || inForceOn(statements, day)?.plan !== undefined;
};

const saidBy = ({
  data,
}: SetUnitRotation): Readonly<{ said: RotationStatement }> | Readonly<{ fault: RotationRefusal }> => {
  const { from, plan, patterns } = data;
  if (!plan) return { said: { from } };
  const planned = plannedBy(plan, patterns);
  return 'fault' in planned ? planned : { said: { from, plan: planned.plan } };
};

/** Rule IDN-251: what was said of the same day before is corrected with a reason. */
const correctOrSet = ({ data }: SetUnitRotation, asked: RotationStatement, { statements }: RotationState): Answer => {
  const { unitId, from, reason, now } = data;
  const before = statements.find((one) => one.from === from);
  if (before && canonicalJson(before) === canonicalJson(asked)) return accept();
  if (before && reason === undefined) return refuse({ code: 'rotation.reason-missing', from });
  const overlap = overlapBetween(withStatement(statements, asked));
  if (overlap) return refuse(overlap);
  const because = before && reason !== undefined ? { reason } : {};
  return accept({ type: 'UnitRotationSet', data: { unitId, ...asked, ...because, at: now } });
};

const setRotation = (command: SetUnitRotation, state: RotationState): Answer => {
  const { from, plan, isThere } = command.data;
  if (!isThere) return refuse({ code: 'rotation.unit-not-there', from });
  const asked = saidBy(command);
  if ('fault' in asked) return refuse(asked.fault);
  if (!plan && !isEndOfOne(state, from)) return refuse({ code: 'rotation.none', from });
  return correctOrSet(command, asked.said, state);
};

const withdraw = (
  { data: { unitId, from, reason, now } }: WithdrawUnitRotation,
  { statements }: RotationState,
): Answer => {
  if (!statements.some((one) => one.from === from)) return refuse({ code: 'rotation.none', from });
  const overlap = overlapBetween(withoutStatement(statements, from));
  if (overlap) return refuse(overlap);
  return accept({ type: 'UnitRotationWithdrawn', data: { unitId, from, reason, at: now } });
};

const isHeldOn = ({ startsOn, endsOn }: HeldInUnit, day: LocalDate): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

/** Rule IDN-253: who holds a post in the unit on that day, into a team of the rotation of that day, or into none. */
const placeInTeam = ({ data }: PlaceInTeam, { statements, placements }: RotationState): Answer => {
  const { unitId, from, team, asked, posts, now } = data;
  const teams = inForceOn(statements, from)?.plan?.teams ?? [];
  if (team !== undefined && !teams.some(({ name }) => name === team))
    return refuse({ code: 'rotation.team-unknown', team, from });
  const held = posts.filter((post) => asked.includes(post.assignmentId) && isHeldOn(post, from));
  const missing = asked.find((id) => !held.some(({ assignmentId }) => assignmentId === id));
  if (missing !== undefined) return refuse({ code: 'rotation.post-not-held', assignmentId: missing, from });
  const teamOf = (post: HeldInUnit) =>
    inForceOn(placements.filter(({ assignmentId }) => assignmentId === post.assignmentId), from)?.team; // prettier-ignore
  return accept(
    ...held
      .filter((post) => teamOf(post) !== team)
      .map(({ assignmentId, employeeId }): RotationEvent => {
        const where = team === undefined ? {} : { team };
        return { type: 'TeamMemberPlaced', data: { unitId, assignmentId, employeeId, from, ...where, at: now } };
      }),
  );
};

const decide = (command: RotationCommand, state: RotationState): Answer => {
  switch (command.type) {
    case 'SetUnitRotation':
      return setRotation(command, state);
    case 'WithdrawUnitRotation':
      return withdraw(command, state);
    case 'PlaceInTeam':
      return placeInTeam(command, state);
  }
};

/** How one unit works over time, and who works with which team. */
export const rotationDecider: Decider<RotationCommand, RotationState, RotationEvent, RotationRefusal> = {
  initialState: { statements: [], placements: [] },
  decide,
  evolve: evolveRotation,
};
