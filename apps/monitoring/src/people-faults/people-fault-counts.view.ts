import { countedFaults } from '@kinerja/identity-contracts';
import { Count, Day, Moment, orNull, pageOf, perWord, view } from '@kinerja/openapi';
import { Type } from 'typebox';

/** Of one agency, with when it counted; null where it never said so. */
export const agencyFaultsPage = pageOf(
  view('AgencyFaults', {
    agency: Type.String(),
    name: Type.String(),
    counted: orNull(
      view('CountedFaults', { counts: perWord(countedFaults, Count), countedOn: Day, countedAt: Moment }),
    ),
  }),
);
