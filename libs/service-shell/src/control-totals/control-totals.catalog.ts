import type { EventCatalog } from '@kinerja/event-store';
import type { ControlTotalsStated } from './control-totals.decider';

/** The event that every service with control totals writes beside its own. */
export const controlTotalsCatalog = {
  ControlTotalsStated: { version: 1 },
} satisfies Record<ControlTotalsStated['type'], unknown> & EventCatalog;
