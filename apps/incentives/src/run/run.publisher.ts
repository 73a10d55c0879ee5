import { announce, type Announcement } from '@kinerja/contracts';
import { allowanceApprovedV1, tppRunSealedV1 } from '@kinerja/incentives-contracts';
import type { AllowanceEvent, RunEvent } from '@kinerja/incentives-domain';

/** A sealed run is said with its control sums; what comes before stays here. */
export const publishRun = (event: RunEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'RunOpened':
    case 'ComputationStarted':
    case 'ComputationRecorded':
    case 'PersonExcluded':
    case 'RunVerified':
      return [];
    case 'RunSealed': {
      const { runId, month, policyPack, sums } = event.data;
      const { people, grossRupiah, deductionRupiah, netRupiah } = sums;
      const said = { runId, month, policyPack, people, grossRupiah, deductionRupiah, netRupiah };
      return [announce(tppRunSealedV1, month, said)];
    }
  }
};

export const publishAllowance = (event: AllowanceEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'AllowanceComputed':
      return [];
    case 'AllowanceApproved': {
      const { amounts, allowanceId, revision, runId, employeeId, month } = event.data;
      const said = { allowanceId, revision, runId, employeeId, month, ...amounts };
      return [announce(allowanceApprovedV1, employeeId, said)];
    }
  }
};
