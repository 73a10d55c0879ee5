import { handlerFor, type EventStore } from '@kinerja/event-store';
import { packId, policyPackDecider, type PolicyPackCommand } from '@kinerja/incentives-domain';

export const policyPackHandler = (store: EventStore) =>
  handlerFor(policyPackDecider, store, ({ pack }: PolicyPackCommand['data']) => `policy-pack-${packId(pack)}`);
export type PolicyPackHandler = ReturnType<typeof policyPackHandler>;
