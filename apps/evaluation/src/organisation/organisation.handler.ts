import { handlerFor, type EventStore } from '@kinerja/event-store';
import { organisationDecider, type OrganisationCommand } from '@kinerja/evaluation-domain';

export const ORGANISATION_HANDLER = Symbol('OrganisationHandler');

export const organisationHandler = (store: EventStore) =>
  handlerFor(
    organisationDecider,
    store,
    ({ unitId, month }: OrganisationCommand['data']) => `organisation-${unitId}-${month}`,
  );
export type OrganisationHandler = ReturnType<typeof organisationHandler>;
