import { feature, type ComposedRuntime } from '@kinerja/service-runtime';
import { ErasureController } from './erasure.controller';
import { erasureHandler } from './erasure.handler';
import { erasures, type ErasureNeeds } from './erasure.reaction';
import { erasureTrail } from './erasure.trail';
import { erasuresTable } from './erasures.table';
import { RetentionController } from './retention.controller';

/** Why somebody is erased is what people write about people, and goes with the rest. */
const reason = { subject: 'employeeId', purpose: 'identity', fields: ['reason'] } as const;

export const erasureFeature = feature({
  events: {
    ErasureAsked: { version: 1, personal: reason },
    ErasureEnded: { version: 1 },
    ErasureConfirmed: { version: 1 },
  },
  handler: erasureHandler,
  trail: erasureTrail,
  tables: [erasuresTable],
  ownReactions: [(composed: ComposedRuntime<ErasureNeeds>) => erasures(composed)],
  controllers: [ErasureController, RetentionController],
});
