import type { skpApprovedV1 } from '@kinerja/contracts';
import { insert, tableProjection, type ContractEvent } from '@kinerja/projections';
import { employeeId, skpId } from '@kinerja/vocabulary';
import { ApprovedIndicatorRow } from './approved-indicators.read-model';

export type SkpApproved = ContractEvent<typeof skpApprovedV1>;

export const approvedIndicators = tableProjection<SkpApproved, ApprovedIndicatorRow>(ApprovedIndicatorRow, {
  'planning.skp-approved': ({ data }) =>
    data.results
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ indicatorId, text, target, unit }) =>
        insert<ApprovedIndicatorRow>({
          skpId: skpId(data.skpId),
          indicatorId,
          employeeId: employeeId(data.employeeId),
          year: data.year,
          text,
          target,
          unit,
        }),
      ),
});
