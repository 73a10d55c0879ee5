import { personErasedV1 } from '@kinerja/identity-contracts';
import { reaction } from '@kinerja/messaging';
import { caughtUp } from '@kinerja/projections';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import { employeeId as asEmployeeId, type EmployeeId } from '@kinerja/vocabulary';
import type { EntityManager } from 'typeorm';

/** A row that was written just before must be cleared too. */
const PATIENCE_MS = 5_000;

export type Forgetting = Readonly<{
  /** Of the personal keys of this service. */
  purpose: string;
  /** Takes out what read tables show of the person in clear, so that they are as tables that are filled anew. May come twice. */
  clear: (tables: EntityManager, employeeId: EmployeeId) => Promise<unknown>;
}>;

/**
 * Rule IDN-184: what a service does once somebody was erased. The key goes first: from then on nothing that is filled anew has the
 * words. Said twice it changes nothing. @throws ReadModelsBehind, after which the message comes again.
 */
export const forgetPeople = ({ purpose, clear }: Forgetting) =>
  reaction('ErasureReaction.personErased', personErasedV1, (runtime: ServiceRuntime) => async ({ data }) => {
    const employeeId = asEmployeeId(data.employeeId);
    await runtime.store.erase(employeeId, purpose);
    await caughtUp(runtime, PATIENCE_MS);
    await runtime.dataSource.transaction((tables) => clear(tables, employeeId));
  });
