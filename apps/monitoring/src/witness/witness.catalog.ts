import type { EventCatalog, EventKind } from '@kinerja/event-store';
import type { WitnessEvent } from '@kinerja/monitoring-domain';

const firstVersion: EventKind = { version: 1 };

/** Every event the centre writes as a witness. */
export const witnessCatalog = {
  LogCountersigned: firstVersion,
  LogContradicted: firstVersion,
  LogRestartAccepted: firstVersion,
} satisfies Record<WitnessEvent['type'], EventKind> & EventCatalog;
