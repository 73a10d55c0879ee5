import { contract, federated, Moment, Month } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** A month takes no more reports. Publisher: planning. Consumers: reporting, evaluation, incentives; the centre. Key: month. */
export const periodClosedV1 = federated(contract('planning.period-closed', 1, { month: Month, closedAt: Moment }));
export type PeriodClosedV1 = Static<typeof periodClosedV1.schema>;
