import type { EventStore } from '@kinerja/event-store';
import { organisationDecider, type OrganisationEvent } from '@kinerja/evaluation-domain';
import type { OrganisationPredikat, UnitId, YearMonth } from '@kinerja/vocabulary';
import { organisationStream } from './organisation.handler';

/** The achievement of a unit as the log has it now: a rating must not follow one that a late read model still shows. */
export const achievementInLog = async (
  store: EventStore,
  unit: UnitId,
  month: YearMonth,
): Promise<OrganisationPredikat | undefined> => {
  const { events } = await store.load(organisationStream(unit, month));
  const history = events as readonly unknown[] as readonly OrganisationEvent[];
  const state = history.reduce(organisationDecider.evolve, organisationDecider.initialState);
  return state.status === 'absent' ? undefined : state.predikat;
};
