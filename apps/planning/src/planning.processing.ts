import type { ProcessingStatement } from '@kinerja/trail';
import { planningAccess as access } from './access';

/** Rule TRL-011: why planning keeps what it keeps of people. */
export const planningProcessing: ProcessingStatement = {
  of: {
    plan: {
      ...{ purpose: 'agree-on-work', ground: 'legal-duty', laws: ['PP 30/2019', 'PermenPANRB 6/2022'] },
      readBy: [access.readPlan, access.readOwnPlans, access.readPlansToDecide],
      readFromBelow: [access.readSuperiorResults],
    },
  },
  readsOfNobody: [access.readPeriods, access.readProgress],
};
