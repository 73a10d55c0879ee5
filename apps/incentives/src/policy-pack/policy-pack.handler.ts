import { handlerFor, type CommandLog } from '@kinerja/commands';
import { packId, policyPackDecider, type PolicyPackCommand } from '@kinerja/incentives-domain';

/** Either side of a command names its pack. */
type Named = PolicyPackCommand['data'] | Readonly<{ packId: string }>;

const idIn = (data: Named): string => ('pack' in data ? packId(data.pack) : data.packId);

export const policyPackHandler = (store: CommandLog) =>
  handlerFor(policyPackDecider, store, (data: Named) => `policy-pack-${idIn(data)}`);
export type PolicyPackHandler = ReturnType<typeof policyPackHandler>;
