import { personErasedV1 } from '@kinerja/identity-contracts';
import { reaction } from '@kinerja/messaging';
import { caughtUp } from '@kinerja/projections';
import { feature, type ServiceRuntime } from '@kinerja/service-runtime';
import { employeeId as asEmployeeId } from '@kinerja/vocabulary';
import { SkpOverviewRow } from '../skp/skp-overview.table';

/** A row that was written just before must be cleared too. */
const PATIENCE_MS = 5_000;

/**
 * Rule IDN-184: the key is destroyed, then what read tables show in clear is taken out, as a table that is filled anew has it. Said
 * twice it changes nothing. Why plans were returned goes; the plans stay, since the plans of others follow from them.
 * @throws ReadModelsBehind, after which the message comes again.
 */
const forgetPerson = reaction('ErasureReaction.personErased', personErasedV1, (runtime: ServiceRuntime) => {
  const { store, dataSource: source } = runtime;
  return async ({ data }) => {
    const employeeId = asEmployeeId(data.employeeId);
    await store.erase(employeeId, 'planning');
    await caughtUp(runtime, PATIENCE_MS);
    await source.getRepository(SkpOverviewRow).update({ employeeId }, { returnNote: null });
  };
});

export const erasureFeature = feature({ reactions: [forgetPerson] });
