import { personErasedV1 } from '@kinerja/identity-contracts';
import { reaction } from '@kinerja/messaging';
import { caughtUp } from '@kinerja/projections';
import { feature, type ServiceRuntime } from '@kinerja/service-runtime';
import { employeeId as asEmployeeId } from '@kinerja/vocabulary';
import { erasedPeople } from './erased-people.table';
import { RunExclusionRow } from '../run/runs.table';

/** A row that was written just before must be cleared too. */
const PATIENCE_MS = 5_000;

/**
 * Rule IDN-184: the key is destroyed, then what read tables show in clear is taken out, as a table that is filled anew has it. Said
 * twice it changes nothing. As whom and where somebody was paid goes, and why they were left out; the amounts stay.
 * @throws ReadModelsBehind, after which the message comes again.
 */
const forgetPerson = reaction('ErasureReaction.personErased', personErasedV1, (runtime: ServiceRuntime) => {
  const { store, dataSource: source } = runtime;
  return async ({ data }) => {
    const employeeId = asEmployeeId(data.employeeId);
    await store.erase(employeeId, 'pay');
    await caughtUp(runtime, PATIENCE_MS);
    await source.getRepository(RunExclusionRow).update({ employeeId }, { reason: '' });
  };
});

export const erasureFeature = feature({ reactions: [forgetPerson], tables: [erasedPeople] });
