import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { daysAfter, type LocalDate } from '@kinerja/vocabulary';
import type { OutageCommand, RecordOutage, WithdrawOutage } from './outage.commands';
import type { OutageEvent, OutageSpan } from './outage.events';

type Said = OutageSpan & Readonly<{ cause: string }>;
export type OutageState =
  Readonly<{ status: 'absent' }> | Readonly<{ status: 'recorded'; said: Said }> | Readonly<{ status: 'withdrawn' }>;
export type OutageRefusal =
  | Readonly<{ code: 'outage.absent' }>
  | Readonly<{ code: 'outage.already-recorded' }>
  | Readonly<{ code: 'outage.withdrawn' }>
  | Readonly<{ code: 'outage.ends-before-start'; startsOn: LocalDate; startsAt: string }>
  | Readonly<{ code: 'outage.too-long'; latest: LocalDate; days: number }>
  | Readonly<{ code: 'outage.too-far-ahead'; latest: LocalDate }>;
type Answer = Decision<OutageEvent, OutageRefusal>;

/** Whoever cannot work for longer needs another month, not another day. */
export const MOST_DAYS = 14;
/** Works on the system are announced that early at most. */
const DAYS_AHEAD = 31;

const wallClock = (day: LocalDate, time: string): string => `${day}T${time}`;

const saidIn = ({ startsOn, startsAt, endsOn, endsAt, cause }: RecordOutage['data']): Said => ({
  ...{ startsOn, startsAt, endsOn, endsAt, cause },
});

/** Rule IDN-190: it ends after it starts, within 14 days, and lies behind or is announced. */
const faultInSpan = ({
  startsOn,
  startsAt,
  endsOn,
  endsAt,
  today,
}: RecordOutage['data']): OutageRefusal | undefined => {
  if (wallClock(endsOn, endsAt) <= wallClock(startsOn, startsAt))
    return { code: 'outage.ends-before-start', startsOn, startsAt };
  const lastStart = daysAfter(today, DAYS_AHEAD);
  if (startsOn > lastStart) return { code: 'outage.too-far-ahead', latest: lastStart };
  const lastDay = daysAfter(startsOn, MOST_DAYS - 1);
  return endsOn > lastDay ? { code: 'outage.too-long', latest: lastDay, days: MOST_DAYS } : undefined;
};

const isSame = (one: Said, other: Said): boolean =>
  Object.entries(one).every(([field, value]) => other[field as keyof Said] === value);

const record = ({ data }: RecordOutage, state: OutageState): Answer => {
  if (state.status === 'withdrawn') return refuse({ code: 'outage.withdrawn' });
  if (state.status === 'recorded')
    return isSame(state.said, saidIn(data)) ? accept() : refuse({ code: 'outage.already-recorded' });
  const fault = faultInSpan(data);
  if (fault) return refuse(fault);
  return accept({ type: 'OutageRecorded', data: { outageId: data.outageId, ...saidIn(data), at: data.now } });
};

/** Rule IDN-191: what was recorded by mistake is taken back with a reason; deadlines go back with it. */
const withdraw = ({ data: { outageId, reason, now } }: WithdrawOutage, state: OutageState): Answer => {
  if (state.status === 'absent') return refuse({ code: 'outage.absent' });
  if (state.status === 'withdrawn') return refuse({ code: 'outage.withdrawn' });
  return accept({ type: 'OutageWithdrawn', data: { outageId, reason, at: now } });
};

const decide = (command: OutageCommand, state: OutageState): Answer => {
  switch (command.type) {
    case 'RecordOutage':
      return record(command, state);
    case 'WithdrawOutage':
      return withdraw(command, state);
  }
};

const evolve = (_: OutageState, event: OutageEvent): OutageState => {
  if (event.type === 'OutageWithdrawn') return { status: 'withdrawn' };
  const { startsOn, startsAt, endsOn, endsAt, cause } = event.data;
  return { status: 'recorded', said: { startsOn, startsAt, endsOn, endsAt, cause } };
};

/** When people could not work in the system of an agency. */
export const outageDecider: Decider<OutageCommand, OutageState, OutageEvent, OutageRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
