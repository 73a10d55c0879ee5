import type { peopleCountedV1, unitRegisteredV1 } from '@kinerja/contracts';
import { add, patch, tableProjection } from '@kinerja/projections';
import type { FederatedEvent } from '../federated-event';
import { UnitRow } from './unit.read-model';

type Heard = FederatedEvent<typeof unitRegisteredV1> | FederatedEvent<typeof peopleCountedV1>;

/** Registering again renames a unit and leaves its people. */
export const unitProjection = tableProjection<Heard, UnitRow>(UnitRow, {
  'identity.unit-registered': ({ agency, data: { unitId, name, parentUnitId } }) => [
    ...add<UnitRow>({ agency, unitId }, { people: 0 }),
    ...patch<UnitRow>({ agency, unitId }, { name, parentUnitId: parentUnitId ?? null }),
  ],
  'identity.people-counted': ({ agency, data: { unitId, people } }) => patch<UnitRow>({ agency, unitId }, { people }),
});
