import type { EventCatalog, EventKind } from '@kinerja/event-store';
import type { PeriodEvent, SkpEvent } from '@kinerja/planning-domain';

const firstVersion: EventKind = { version: 1 };

/** Every event this service writes; forgetting one does not compile. */
export const planningCatalog = {
  SkpDrafted: firstVersion,
  SkpResultsSet: firstVersion,
  SkpSubmitted: firstVersion,
  SkpApproved: firstVersion,
  SkpReturned: firstVersion,
  IndicatorMeasured: firstVersion,
  PeriodOpened: firstVersion,
  PeriodClosed: firstVersion,
} satisfies Record<(SkpEvent | PeriodEvent)['type'], EventKind> & EventCatalog;
