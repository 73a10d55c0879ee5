import { authorityOf } from '@kinerja/domain-testing';
import { assignmentId, employeeId, instant, skpId, unitId } from '@kinerja/vocabulary';
import type { ApproveSkp, DraftSkp, MeasureIndicators, ReturnSkp, SetResults, SubmitSkp } from './skp.commands';
import type {
  IndicatorMeasured,
  SkpApproved,
  SkpDrafted,
  SkpResultsSet,
  SkpReturned,
  SkpSubmitted,
} from './skp.events';
import type { Indicator, WorkResult } from './work-result';

export const skp = skpId('0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0001');
export const employee = employeeId('0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0002');
export const appraiser = employeeId('0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0003');
export const colleague = employeeId('0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0004');
export const clerk = employeeId('0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0005');
export const superiorResult = '0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0100';
export const licensing = '0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0200';
export const survey = '0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0300';
export const now = instant('2026-01-12T02:30:00Z');

const plan = {
  skpId: skp,
  employee,
  unitId: unitId('0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0006'),
  year: 2026,
};
const assignment = assignmentId('0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0007');

export const indicator = (changed: Partial<Indicator> = {}): Indicator => ({
  indicatorId: '0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0011',
  text: 'Jumlah berkas izin yang selesai',
  aspect: 'quantity',
  target: '240',
  unit: 'berkas',
  direction: 'higher',
  surveyedServiceId: null,
  ...changed,
});

export const satisfaction = indicator({
  indicatorId: '0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0012',
  text: 'Indeks kepuasan pemohon izin',
  aspect: 'quality',
  target: '85',
  unit: 'IKM',
  surveyedServiceId: licensing,
});

export const result = (changed: Partial<WorkResult> = {}): WorkResult => ({
  resultId: '0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0010',
  title: 'Izin usaha terbit tepat waktu',
  kind: 'main',
  supports: superiorResult,
  indicators: [indicator(), satisfaction],
  ...changed,
});

export const drafted = (changed: Partial<SkpDrafted['data']> = {}): SkpDrafted => ({
  type: 'SkpDrafted',
  data: { ...plan, assignment, appraiser, at: now, ...changed },
});
export const resultsSet = (results: readonly WorkResult[] = [result()]): SkpResultsSet => ({
  type: 'SkpResultsSet',
  data: { skpId: skp, by: employee, results, at: now },
});
export const submitted = (changed: Partial<SkpSubmitted['data']> = {}): SkpSubmitted => ({
  type: 'SkpSubmitted',
  data: { ...plan, appraiser, results: [result()], round: 1, at: now, ...changed },
});
export const approved = (changed: Partial<SkpApproved['data']> = {}): SkpApproved => ({
  type: 'SkpApproved',
  data: { ...plan, by: appraiser, results: [result()], at: now, ...changed },
});
export const returned = (changed: Partial<SkpReturned['data']> = {}): SkpReturned => ({
  type: 'SkpReturned',
  data: { ...plan, by: appraiser, note: 'Targetnya terlalu rendah', at: now, ...changed },
});
export const measured = (changed: Partial<IndicatorMeasured['data']> = {}): IndicatorMeasured => ({
  type: 'IndicatorMeasured',
  data: {
    skpId: skp,
    employee,
    indicatorId: satisfaction.indicatorId,
    surveyId: survey,
    value: '88.31',
    surveyedUntil: '2026-06-30',
    at: now,
    ...changed,
  },
});

export const draft = (changed: Partial<DraftSkp['data']> = {}): DraftSkp => ({
  type: 'DraftSkp',
  data: { ...plan, assignment, appraiser, now, ...changed },
});
export const setResults = (results: readonly WorkResult[], changed: Partial<SetResults['data']> = {}): SetResults => ({
  type: 'SetResults',
  data: {
    skpId: skp,
    by: employee,
    results,
    superiorResults: [{ resultId: superiorResult, year: 2026 }],
    knownServices: [licensing],
    now,
    ...changed,
  },
});
export const submit = (changed: Partial<SubmitSkp['data']> = {}): SubmitSkp => ({
  type: 'SubmitSkp',
  data: { skpId: skp, by: employee, appraiser, now, ...changed },
});
export const approveBy = (by = appraiser, changed: Partial<ApproveSkp['data']> = {}): ApproveSkp => ({
  type: 'ApproveSkp',
  data: {
    skpId: skp,
    authority: authorityOf(by),
    superiorResults: [{ resultId: superiorResult, year: 2026 }],
    now,
    ...changed,
  },
});
export const returnBy = (by = appraiser, changed: Partial<ReturnSkp['data']> = {}): ReturnSkp => ({
  type: 'ReturnSkp',
  data: { skpId: skp, authority: authorityOf(by), note: 'Targetnya terlalu rendah', now, ...changed },
});
export const measure = (changed: Partial<MeasureIndicators['data']> = {}): MeasureIndicators => ({
  type: 'MeasureIndicators',
  data: {
    skpId: skp,
    serviceId: licensing,
    surveyId: survey,
    value: '88.31',
    surveyedUntil: '2026-06-30',
    now,
    ...changed,
  },
});
