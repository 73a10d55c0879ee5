import { skpApprovedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { employeeId, skpId } from '@kinerja/vocabulary';
import { ApprovedIndicatorRow } from './approved-indicators.read-model';

export const approvedIndicators = heardTable(
  ApprovedIndicatorRow,
  on(skpApprovedV1, ({ data }) =>
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
  ),
);
