import { announce, type Announcement } from '@kinerja/contracts';
import { indicatorMeasuredV1, planCountedV1, skpApprovedV1, type SkpApprovedV1 } from '@kinerja/planning-contracts';
import type { Indicator, SkpApproved, SkpEvent, SkpSubmitted, WorkResult } from '@kinerja/planning-domain';

type PublishedResult = SkpApprovedV1['results'][number];

const publishedIndicator = ({ surveyedServiceId, ...indicator }: Indicator): PublishedResult['indicators'][number] => ({
  ...indicator,
  ...(surveyedServiceId === null ? {} : { surveyedServiceId }),
});

const publishedResult = ({ supports, indicators, ...result }: WorkResult): PublishedResult => ({
  ...result,
  ...(supports === null ? {} : { supportsResultId: supports }),
  indicators: indicators.map(publishedIndicator),
});

// #region announcement
const approval = ({ data }: SkpApproved): Announcement => {
  const { skpId, employee, unitId, year, results, by, at } = data;
  return announce(skpApprovedV1, employee, {
    skpId,
    employeeId: employee,
    unitId,
    year,
    results: results.map(publishedResult),
    approvedBy: by,
    approvedAt: at,
  });
};
// #endregion

const counted = (unitId: string, year: number, step: 'submitted' | 'approved'): Announcement =>
  announce(planCountedV1, unitId, { unitId, year, step });

const submission = ({ data: { round, unitId, year } }: SkpSubmitted): readonly Announcement[] =>
  round === 1 ? [counted(unitId, year, 'submitted')] : [];

/** What other services and the centre learn of a plan; the centre learns counts only. */
export const publishSkp = (event: SkpEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'SkpSubmitted':
      return submission(event);
    case 'SkpApproved':
      return [approval(event), counted(event.data.unitId, event.data.year, 'approved')];
    case 'IndicatorMeasured': {
      const { skpId, employee, indicatorId, surveyId, value } = event.data;
      return [announce(indicatorMeasuredV1, employee, { skpId, employeeId: employee, indicatorId, surveyId, value })];
    }
    case 'SkpDrafted':
    case 'SkpResultsSet':
    case 'SkpAppraiserCorrected':
    case 'SkpReturned':
      return [];
  }
};
