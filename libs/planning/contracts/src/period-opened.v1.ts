import { contract, Day, federated, Month } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** A month may be worked on. Publisher: planning. Consumers: reporting, evaluation, incentives; the centre. Key: month. */
export const periodOpenedV1 = federated(contract('planning.period-opened', 1, { month: Month, closesOn: Day }));
export type PeriodOpenedV1 = Static<typeof periodOpenedV1.schema>;
