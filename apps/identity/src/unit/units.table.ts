import { unitRegistered, UnitRow } from '@kinerja/directory';
import type { UnitEvent } from '@kinerja/identity-domain';
import { none, tableProjection } from '@kinerja/projections';

/** The directory of every service, here from our own log. */
export const unitsTable = tableProjection<UnitEvent, UnitRow>(UnitRow, {
  UnitRegistered: ({ data }) => unitRegistered(data),
  UnitPeopleCounted: () => none,
});
