import { contract, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** An outage was recorded by mistake. Publisher: identity. Consumers: all. Key: outage. */
export const outageWithdrawnV1 = contract('identity.outage-withdrawn', 1, { outageId: Uuid });
export type OutageWithdrawnV1 = Static<typeof outageWithdrawnV1.schema>;
