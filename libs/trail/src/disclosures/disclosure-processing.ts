import type { ProcessingStatement } from '../processing/processing';
import { disclosureAccess } from './disclosure.access';
import { KEPT_YEARS } from './disclosure-store';

/** Who was shown what is kept of people too. */
export const disclosureProcessing: ProcessingStatement = {
  of: {
    disclosure: {
      ...{ purpose: 'answer-for-reading', ground: 'legal-duty', laws: ['UU 27/2022'] },
      readBy: [disclosureAccess.readDisclosures, disclosureAccess.readOwnDisclosures],
      kept: { rule: 'limited', days: KEPT_YEARS * 365 },
    },
  },
  readsOfNobody: [],
};
