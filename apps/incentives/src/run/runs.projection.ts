import type { Recorded } from '@kinerja/event-store';
import type { RunEvent, RunOpened } from '@kinerja/incentives-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import { rupiah } from '@kinerja/vocabulary';
import { RunExclusionRow, RunRow } from './runs.read-model';

const nothingYet = {
  ...{ people: 0, grossRupiah: rupiah(0), deductionRupiah: rupiah(0), netRupiah: rupiah(0) },
  ...{ employerHealthRupiah: rupiah(0), inputDigest: null, incomplete: [], computation: 0 },
  ...{ computedBy: null, computedAt: null, verifiedBy: null, verifiedAt: null },
  ...{ sealedBy: null, sealedAt: null, sealedPosition: null },
};

const opened = ({ runId, month, policyPack, by, at }: RunOpened['data']): RunRow => ({
  ...nothingYet,
  ...{ runId, month, policyPack, state: 'open', openedBy: by, openedAt: at },
});

export const runs = tableProjection<Recorded<RunEvent>, RunRow>(RunRow, {
  RunOpened: ({ data }) => insert(opened(data)),
  ComputationStarted: ({ data: { runId, computation, by, at } }) =>
    patch({ runId }, { state: 'computing', computation, computedBy: by, computedAt: at }),
  ComputationRecorded: ({ data: { runId, sums, inputDigest, incomplete } }) =>
    patch({ runId }, { state: 'computed', ...sums, inputDigest, incomplete }),
  PersonExcluded: () => none,
  RunVerified: ({ data: { runId, by, at } }) => patch({ runId }, { state: 'verified', verifiedBy: by, verifiedAt: at }),
  RunSealed: ({ data: { runId, by, at }, position }) =>
    patch({ runId }, { state: 'sealed', sealedBy: by, sealedAt: at, sealedPosition: Number(position) }),
});

export const runExclusions = tableProjection<RunEvent, RunExclusionRow>(RunExclusionRow, {
  RunOpened: () => none,
  ComputationStarted: () => none,
  ComputationRecorded: () => none,
  PersonExcluded: ({ data: { runId, employeeId, reason, by, at } }) =>
    insert({ runId, employeeId, reason, excludedBy: by, excludedAt: at }),
  RunVerified: () => none,
  RunSealed: () => none,
});
