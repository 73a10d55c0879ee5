import { authorityOf } from '@kinerja/domain-testing';
import { employeeId, instant, unitId, yearMonth } from '@kinerja/vocabulary';
import type { CloseDistribution } from './distribution.commands';
import type { ClosedRating, DistributionClosed } from './distribution.events';
import { noCounts } from './distribution.rules';
import type { FinaliseEvaluation, RateEmployee } from './evaluation.commands';
import type { EmployeeRated, EvaluationFinalised } from './evaluation.events';
import type { SetOrganisationAchievement } from './organisation.commands';
import type { OrganisationAchievementSet } from './organisation.events';

const person = (number: number) => employeeId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
export const [employee, appraiser, colleague, leader] = [person(1), person(2), person(3), person(4)] as const;
export const unit = unitId('00000000-0000-4000-8000-00000000000a');
export const month = yearMonth('2026-10');
export const now = instant('2026-11-03T02:00:00Z');
export const people = (count: number) => Array.from({ length: count }, (_, index) => person(100 + index));

/** An ordinary member of the unit is rated "sesuai" twice by the appraiser. */
export const rate = (change: Partial<RateEmployee['data']> = {}): RateEmployee => ({
  type: 'RateEmployee',
  data: {
    employeeId: employee,
    unitId: unit,
    month,
    workResult: 'sesuai',
    behaviour: 'sesuai',
    workResultReason: undefined,
    behaviourReason: undefined,
    authority: authorityOf(appraiser),
    superior: appraiser,
    headsUnit: false,
    organisation: undefined,
    closed: undefined,
    monthIsKnown: true,
    now,
    ...change,
  },
});

export const rated = (change: Partial<EmployeeRated['data']> = {}): EmployeeRated => ({
  type: 'EmployeeRated',
  data: {
    employeeId: employee,
    unitId: unit,
    month,
    workResult: 'sesuai',
    workResultFrom: 'appraiser',
    behaviour: 'sesuai',
    predikat: 'baik',
    workResultReason: null,
    behaviourReason: null,
    by: appraiser,
    at: now,
    ...change,
  },
});

export const closedRating = (change: Partial<ClosedRating> = {}): ClosedRating => ({
  employeeId: employee,
  workResult: 'sesuai',
  behaviour: 'sesuai',
  predikat: 'baik',
  ratedBy: appraiser,
  ...change,
});

export const finalise = (change: Partial<ClosedRating> = {}): FinaliseEvaluation => ({
  type: 'FinaliseEvaluation',
  data: { unitId: unit, month, rating: closedRating(change), now },
});

export const finalised = (change: Partial<EvaluationFinalised['data']> = {}): EvaluationFinalised => ({
  type: 'EvaluationFinalised',
  data: { unitId: unit, month, ...closedRating(), revision: 1, at: now, ...change },
});

export const setAchievement = (
  change: Partial<SetOrganisationAchievement['data']> = {},
): SetOrganisationAchievement => ({
  type: 'SetOrganisationAchievement',
  data: {
    unitId: unit,
    month,
    predikat: 'baik',
    reason: 'Rencana aksi tercapai',
    authority: authorityOf(leader),
    superior: leader,
    head: appraiser,
    monthIsKnown: true,
    now,
    ...change,
  },
});

export const achievementSet = (
  change: Partial<OrganisationAchievementSet['data']> = {},
): OrganisationAchievementSet => ({
  type: 'OrganisationAchievementSet',
  data: { unitId: unit, month, predikat: 'baik', reason: 'Rencana aksi tercapai', by: leader, at: now, ...change },
});

export const close = (change: Partial<CloseDistribution['data']> = {}): CloseDistribution => ({
  type: 'CloseDistribution',
  data: {
    unitId: unit,
    month,
    justification: undefined,
    authority: authorityOf(appraiser),
    superior: leader,
    head: appraiser,
    organisation: 'baik',
    ratings: [closedRating()],
    notRated: [],
    minimumSize: 10,
    now,
    ...change,
  },
});

export const closed = (change: Partial<DistributionClosed['data']> = {}): DistributionClosed => ({
  type: 'DistributionClosed',
  data: {
    unitId: unit,
    month,
    organisation: 'baik',
    counts: { ...noCounts, baik: 1 },
    breaches: [],
    percentagesApply: false,
    minimumSize: 10,
    justification: null,
    ratings: [closedRating()],
    by: appraiser,
    at: now,
    ...change,
  },
});
