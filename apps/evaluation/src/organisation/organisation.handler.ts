import { handlerFor, type EventStore } from '@kinerja/event-store';
import { organisationDecider, type OrganisationCommand } from '@kinerja/evaluation-domain';
import type { UnitId, YearMonth } from '@kinerja/vocabulary';

export const organisationStream = (unit: UnitId, month: YearMonth): string => `organisation-${unit}-${month}`;

export const organisationHandler = (store: EventStore) =>
  handlerFor(organisationDecider, store, ({ unitId, month }: OrganisationCommand['data']) =>
    organisationStream(unitId, month),
  );
export type OrganisationHandler = ReturnType<typeof organisationHandler>;
