import { forgetPeople } from '@kinerja/directory';
import { feature } from '@kinerja/service-runtime';
import { SkpOverviewRow } from '../skp/skp-overview.table';

/** Why plans were returned goes; the plans stay, since the plans of others follow from them. */
const forgetting = forgetPeople({
  purpose: 'planning',
  clear: (tables, employeeId) => tables.update(SkpOverviewRow, { employeeId }, { returnNote: null }),
});

export const erasureFeature = feature({ reactions: [forgetting] });
