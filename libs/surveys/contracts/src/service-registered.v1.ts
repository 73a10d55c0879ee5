import { contract, federated, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** A public service that citizens are asked about. Publisher: surveys. Consumers: planning; the centre. Key: service. */
export const serviceRegisteredV1 = federated(
  contract('surveys.service-registered', 1, { serviceId: Uuid, unitId: Uuid, name: Type.String() }),
);
export type ServiceRegisteredV1 = Static<typeof serviceRegisteredV1.schema>;
