import { peopleFaults } from '@kinerja/vocabulary';
import { Count, Day, Moment, orNull, pageOf, perWord, view } from '@kinerja/openapi';
import { Type } from 'typebox';

/** Of one agency, with when it counted; null where it never said so. */
export const agencyFaultsPage = pageOf(
  view('AgencyFaults', {
    agency: Type.String(),
    name: Type.String(),
    counted: orNull(view('CountedFaults', { counts: perWord(peopleFaults, Count), countedOn: Day, countedAt: Moment })),
  }),
);
