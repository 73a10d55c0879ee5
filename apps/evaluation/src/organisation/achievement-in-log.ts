import type { OrganisationPredikat, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { OrganisationHandler } from './organisation.handler';

/** The achievement of a unit as the log has it now: a rating must not follow one that a late read model still shows. */
export const achievementInLog = async (
  organisation: OrganisationHandler,
  unit: UnitId,
  month: YearMonth,
): Promise<OrganisationPredikat | undefined> => {
  const state = await organisation.state({ unitId: unit, month });
  return state.status === 'absent' ? undefined : state.predikat;
};
