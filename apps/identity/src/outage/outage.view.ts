import { Day, pageOf, TimeOfDay, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

/** By the wall clock of the agency. */
export const outageView = view('Outage', {
  outageId: Uuid,
  startsOn: Day,
  startsAt: TimeOfDay,
  endsOn: Day,
  endsAt: TimeOfDay,
  cause: Type.String(),
});
export type OutageView = ViewOf<typeof outageView>;
export const outagePage = pageOf(outageView);

export const outageDone = versioned('OutageDone', { outageId: Uuid });
