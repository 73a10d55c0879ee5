import type { Contract } from '@kinerja/contracts';
import type { ContractEvent } from '@kinerja/projections';

/** A contract as the centre hears it. Rule MON-001: whose it is goes into every key. */
type Place = Readonly<{ agency: string; context: string; time: string; partition: number; offset: bigint }>;

export type FederatedEvent<C extends Contract> = ContractEvent<C> & Place;
