import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import {
  mayDecide,
  type EmployeeId,
  type OrganisationPredikat,
  type UnitId,
  type YearMonth,
} from '@kinerja/vocabulary';
import type {
  LockOrganisationAchievement,
  OrganisationCommand,
  SetOrganisationAchievement,
} from './organisation.commands';
import type { OrganisationEvent } from './organisation.events';

export type OrganisationState = Readonly<
  { status: 'absent' } | { status: 'set' | 'locked'; predikat: OrganisationPredikat; reason: string; by: EmployeeId }
>;

export type OrganisationRefusal =
  | Readonly<{ code: 'organisation.month-unknown'; month: YearMonth }>
  | Readonly<{ code: 'organisation.own-unit'; head: EmployeeId }>
  | Readonly<{ code: 'organisation.not-the-superior'; superior: EmployeeId | null }>
  | Readonly<{ code: 'organisation.locked'; unitId: UnitId; month: YearMonth }>
  | Readonly<{ code: 'organisation.reason-missing' }>;

type Answer = Decision<OrganisationEvent, OrganisationRefusal>;

const decide = (command: OrganisationCommand, state: OrganisationState): Answer => {
  switch (command.type) {
    case 'SetOrganisationAchievement':
      return set(command, state);
    case 'LockOrganisationAchievement':
      return lock(command, state);
  }
};

const set = ({ data }: SetOrganisationAchievement, state: OrganisationState): Answer => {
  const { unitId, month, predikat, authority, now } = data;
  const { by } = authority;
  const reason = data.reason.trim();
  const no = maySet(data);
  if (no) return refuse(no);
  if (state.status === 'locked') return refuse({ code: 'organisation.locked', unitId, month });
  if (reason === '') return refuse({ code: 'organisation.reason-missing' });
  const isSame = state.status === 'set' && state.predikat === predikat && state.reason === reason && state.by === by;
  const event = { type: 'OrganisationAchievementSet', data: { unitId, month, predikat, reason, by, at: now } } as const;
  return isSame ? accept() : accept(event);
};

/** Rule EVAL-003: the leader one level above the unit sets its achievement; nobody sets that of the unit they head. */
const maySet = (data: SetOrganisationAchievement['data']): OrganisationRefusal | undefined => {
  if (!data.monthIsKnown) return { code: 'organisation.month-unknown', month: data.month };
  const { authority, head, superior } = data;
  if (head === authority.by) return { code: 'organisation.own-unit', head };
  return mayDecide(authority, { employee: head, superior })
    ? undefined
    : { code: 'organisation.not-the-superior', superior };
};

const lock = ({ data: { unitId, month, now } }: LockOrganisationAchievement, state: OrganisationState): Answer =>
  state.status === 'set'
    ? accept({ type: 'OrganisationAchievementLocked', data: { unitId, month, at: now } })
    : accept();

const evolve = (state: OrganisationState, event: OrganisationEvent): OrganisationState => {
  switch (event.type) {
    case 'OrganisationAchievementSet': {
      const { predikat, reason, by } = event.data;
      return { status: 'set', predikat, reason, by };
    }
    case 'OrganisationAchievementLocked':
      return state.status === 'set' ? { ...state, status: 'locked' } : state;
  }
};

export const organisationDecider: Decider<
  OrganisationCommand,
  OrganisationState,
  OrganisationEvent,
  OrganisationRefusal
> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
