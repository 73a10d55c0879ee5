import type { RunEvent } from '@kinerja/incentives-domain';
import { ownReaction, type OwnReaction, type ProcessQueue } from '@kinerja/processes';
import { APPROVAL, type SealedRun } from './approval.process';

/** Rule TPP-026: a sealed run is to be approved. */
export const sealedRun = ({ processes }: Readonly<{ processes: ProcessQueue }>): OwnReaction =>
  ownReaction<RunEvent>('sealed-run', {
    RunSealed: async ({ data: { runId } }) => {
      const sealed: SealedRun = { runId };
      await processes.begin(APPROVAL, sealed);
    },
  });
