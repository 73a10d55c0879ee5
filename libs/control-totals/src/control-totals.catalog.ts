import type { EventCatalog } from '@kinerja/event-store';
import type { ControlTotalsStated } from '@kinerja/control-totals-domain';

/** The event that every service with control totals writes beside its own. */
export const controlTotalsCatalog = {
  ControlTotalsStated: { version: 1 },
} satisfies Record<ControlTotalsStated['type'], unknown> & EventCatalog;
