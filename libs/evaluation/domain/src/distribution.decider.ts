import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import {
  actsAs,
  mayDecide,
  type EmployeeId,
  type Instant,
  type Rating,
  type UnitId,
  type YearMonth,
} from '@kinerja/vocabulary';
import type { CloseDistribution, DistributionCommand } from './distribution.commands';
import type { ClosedRating, DistributionEvent } from './distribution.events';
import { checkDistribution, countPredikats, type Breach } from './distribution.rules';
import { headWorkResult } from './predikat.rules';

export type DistributionState = Readonly<
  { status: 'open' } | { status: 'closed'; by: EmployeeId; at: Instant; ratings: readonly ClosedRating[] }
>;

export type DistributionRefusal =
  | Readonly<{ code: 'distribution.not-the-head'; head: EmployeeId | null; superior: EmployeeId | null }>
  | Readonly<{ code: 'distribution.already-closed'; by: EmployeeId; at: Instant }>
  | Readonly<{ code: 'distribution.nobody'; unitId: UnitId; month: YearMonth }>
  | Readonly<{ code: 'distribution.organisation-not-set'; unitId: UnitId; month: YearMonth }>
  | Readonly<{ code: 'distribution.people-not-rated'; employeeIds: readonly EmployeeId[] }>
  | Readonly<{ code: 'distribution.head-rating-outdated'; head: EmployeeId; workResult: Rating }>
  | Readonly<{ code: 'distribution.justification-missing'; breaches: readonly Breach[] }>;

type Answer = Decision<DistributionEvent, DistributionRefusal>;

const decide = ({ data }: DistributionCommand, state: DistributionState): Answer => {
  const { unitId, month } = data;
  if (!mayClose(data)) return refuse(notTheHead(data));
  if (state.status === 'closed') return refuse({ code: 'distribution.already-closed', by: state.by, at: state.at });
  if (!data.organisation) return refuse({ code: 'distribution.organisation-not-set', unitId, month });
  if (data.notRated.length > 0) return refuse({ code: 'distribution.people-not-rated', employeeIds: data.notRated });
  if (data.ratings.length === 0) return refuse({ code: 'distribution.nobody', unitId, month });
  return headOutdated(data, headWorkResult(data.organisation)) ?? close(data, data.organisation);
};

const mayClose = ({ authority, head, superior }: CloseDistribution['data']): boolean =>
  (head !== undefined && actsAs(authority, head)) || mayDecide(authority, { employee: head, superior });

const notTheHead = ({ head, superior }: CloseDistribution['data']): DistributionRefusal => ({
  code: 'distribution.not-the-head',
  head: head ?? null,
  superior,
});

/** The achievement may have been set again after the head was rated by it (EVAL-002). */
const headOutdated = ({ head, ratings }: CloseDistribution['data'], workResult: Rating): Answer | undefined => {
  const rated = ratings.find(({ employeeId }) => employeeId === head);
  if (!head || !rated || rated.workResult === workResult) return undefined;
  return refuse({ code: 'distribution.head-rating-outdated', head, workResult });
};

/** Rule EVAL-007: a breach is warned of and justified in writing; nobody is ever re-rated by the system. */
const close = (
  data: CloseDistribution['data'],
  organisation: NonNullable<CloseDistribution['data']['organisation']>,
): Answer => {
  const { unitId, month, ratings, minimumSize, authority, now } = data;
  const counts = countPredikats(ratings.map(({ predikat }) => predikat));
  const percentagesApply = ratings.length >= minimumSize;
  const breaches = percentagesApply ? checkDistribution(organisation, counts).breaches : [];
  const justification = data.justification?.trim() || null;
  if (breaches.length > 0 && !justification) return refuse({ code: 'distribution.justification-missing', breaches });
  return accept({
    type: 'DistributionClosed',
    data: {
      unitId,
      month,
      organisation,
      counts,
      breaches,
      percentagesApply,
      minimumSize,
      justification,
      ratings,
      by: authority.by,
      at: now,
    },
  });
};

const evolve = (_state: DistributionState, { data: { by, at, ratings } }: DistributionEvent): DistributionState => ({
  status: 'closed',
  by,
  at,
  ratings,
});

export const distributionDecider: Decider<
  DistributionCommand,
  DistributionState,
  DistributionEvent,
  DistributionRefusal
> = {
  initialState: { status: 'open' },
  decide,
  evolve,
};
