import { feature, type ComposedRuntime } from '@kinerja/service-runtime';
import type { AccountHandler } from '../account/account.handler';
import type { PersonHandler } from '../person/person.handler';
import { ErasureController } from './erasure.controller';
import { erasureHandler } from './erasure.handler';
import { erasures } from './erasure.reaction';
import { erasureTrail } from './erasure.trail';
import { erasuresTable } from './erasures.table';

type Needs = Readonly<{ people: PersonHandler; accounts: AccountHandler }>;

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
  ownReactions: [(composed: ComposedRuntime<Needs>) => erasures(composed)],
  controllers: [ErasureController],
});
