import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { localDate, type EmployeeId, type Instant, type LocalDate, type YearMonth } from '@kinerja/vocabulary';
import type { ClosePeriod, OpenPeriod, PeriodCommand } from './period.commands';
import type { PeriodEvent } from './period.events';

type Step = Readonly<{ by: EmployeeId; at: Instant }>;

export type PeriodState =
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'open'; closesOn: LocalDate; last: Step }>
  | Readonly<{ status: 'closed'; last: Step }>;

export type PeriodRefusal =
  | Readonly<{ code: 'period.not-found'; month: YearMonth }>
  | Readonly<{ code: 'period.wrong-status'; status: 'open' | 'closed'; by: EmployeeId; at: Instant }>
  | Readonly<{ code: 'period.closes-too-early'; closesOn: LocalDate; notBefore: LocalDate }>
  | Readonly<{ code: 'period.not-due'; closesOn: LocalDate }>;

type Answer = Decision<PeriodEvent, PeriodRefusal>;

/** Rule PLAN-010: a cut-off may lie inside the month, but not before it begins. */
const open = ({ data: { month, closesOn, by, now } }: OpenPeriod, state: PeriodState): Answer => {
  if (state.status === 'open' && state.closesOn === closesOn) return accept();
  if (state.status !== 'absent') return refuse({ code: 'period.wrong-status', status: state.status, ...state.last });
  const notBefore = localDate(`${month}-01`);
  if (closesOn < notBefore) return refuse({ code: 'period.closes-too-early', closesOn, notBefore });
  return accept({ type: 'PeriodOpened', data: { month, closesOn, by, at: now } });
};

/** Rule PLAN-014: an outage moved the day that people were promised. */
const promisedDay = ({ moved }: ClosePeriod['data'], closesOn: LocalDate): LocalDate =>
  moved?.closesOn === closesOn ? moved.to : closesOn;

/** Rule PLAN-010: people were promised the day; closing before it has passed needs a reason that stays on record. */
const close = ({ data }: ClosePeriod, state: PeriodState): Answer => {
  const { month, by, today, now } = data;
  if (state.status === 'absent') return refuse({ code: 'period.not-found', month });
  if (state.status === 'closed') return refuse({ code: 'period.wrong-status', status: 'closed', ...state.last });
  const closesOn = promisedDay(data, state.closesOn);
  const isEarly = today <= closesOn;
  const earlyBecause = isEarly ? data.earlyBecause?.trim() || null : null;
  if (isEarly && earlyBecause === null) return refuse({ code: 'period.not-due', closesOn });
  return accept({ type: 'PeriodClosed', data: { month, by, earlyBecause, at: now } });
};

const decide = (command: PeriodCommand, state: PeriodState): Answer => {
  switch (command.type) {
    case 'OpenPeriod':
      return open(command, state);
    case 'ClosePeriod':
      return close(command, state);
  }
};

const evolve = (_: PeriodState, { type, data }: PeriodEvent): PeriodState => {
  const last = { by: data.by, at: data.at };
  switch (type) {
    case 'PeriodOpened':
      return { status: 'open', closesOn: data.closesOn, last };
    case 'PeriodClosed':
      return { status: 'closed', last };
  }
};

export const periodDecider: Decider<PeriodCommand, PeriodState, PeriodEvent, PeriodRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
