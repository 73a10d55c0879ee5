import type { Contract, DataOf } from '@kinerja/contracts';
import type { Event } from '@kinerja/kernel';

/** A message of a contract, as a projection sees it: `ContractEvent<typeof skpApprovedV1 | typeof periodOpenedV1>`. */
export type ContractEvent<C extends Contract> = C extends Contract ? Event<C['type'], DataOf<C>> : never;
