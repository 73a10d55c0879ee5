import { contract, Day, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/**
 * From the one to the other by the wall clock of the agency people could not work in the system; `cause` names nobody. Publisher:
 * identity. Consumers: all. Key: outage.
 */
export const outageRecordedV1 = contract('identity.outage-recorded', 1, {
  outageId: Uuid,
  startsOn: Day,
  startsAt: TimeOfDay,
  endsOn: Day,
  endsAt: TimeOfDay,
  cause: Type.String(),
});
export type OutageRecordedV1 = Static<typeof outageRecordedV1.schema>;
