import { DAYS_KEPT } from '@kinerja/imports';
import type { ProcessingStatement } from '@kinerja/trail';
import { incentivesAccess as access } from './access';

const pay = { purpose: 'pay', ground: 'legal-duty', laws: ['PP 12/2019', 'PP 58/2023', 'Perpres 75/2019'] } as const;
/** By the payment file of a sealed run. */
const paid = { givenTo: ['regional-treasury'] } as const;

/** Rule TRL-011: why incentives keeps what it keeps of people. */
export const incentivesProcessing: ProcessingStatement = {
  of: {
    payee: { ...pay, ...paid, readBy: [access.readOwnPayee, access.exportRun] },
    run: { ...pay, readBy: [access.readRuns] },
    allowance: { ...pay, ...paid, readBy: [access.readOwnAllowance, access.readRuns, access.exportRun] },
    import: {
      ...{ ...pay, purpose: 'bring-in-data', readBy: [access.readPayeeImports] },
      kept: { rule: 'limited', days: DAYS_KEPT },
    },
  },
  readsOfNobody: [access.readPacks],
};
