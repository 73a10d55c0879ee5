import { handlerFor, type CommandLog } from '@kinerja/commands';
import { packId, policyPackDecider, type PolicyPackCommand } from '@kinerja/incentives-domain';

export const policyPackHandler = (store: CommandLog) =>
  handlerFor(policyPackDecider, store, ({ pack }: PolicyPackCommand['data']) => `policy-pack-${packId(pack)}`);
export type PolicyPackHandler = ReturnType<typeof policyPackHandler>;
