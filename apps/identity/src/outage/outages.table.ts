import { outageRecorded, OutageRow, outageWithdrawn } from '@kinerja/directory';
import type { OutageEvent } from '@kinerja/identity-domain';
import { tableProjection } from '@kinerja/projections';

/** The directory of every service, here from our own log. */
export const outagesTable = tableProjection<OutageEvent, OutageRow>(OutageRow, {
  OutageRecorded: ({ data }) => outageRecorded(data),
  OutageWithdrawn: ({ data }) => outageWithdrawn(data),
});
