import { personErasedV1 } from '@kinerja/identity-contracts';
import { reaction } from '@kinerja/messaging';
import { caughtUp } from '@kinerja/projections';
import { feature, type ServiceRuntime } from '@kinerja/service-runtime';
import { employeeId as asEmployeeId } from '@kinerja/vocabulary';
import { EvaluationRow } from '../evaluation/evaluations.table';

/** A row that was written just before must be cleared too. */
const PATIENCE_MS = 5_000;

/**
 * Rule IDN-184: the key is destroyed, then what read tables show in clear is taken out, as a table that is filled anew has it. Said
 * twice it changes nothing. Why somebody was rated above or below expectation goes; the ratings stay.
 * @throws ReadModelsBehind, after which the message comes again.
 */
const forgetPerson = reaction('ErasureReaction.personErased', personErasedV1, (runtime: ServiceRuntime) => {
  const { store, dataSource: source } = runtime;
  return async ({ data }) => {
    const employeeId = asEmployeeId(data.employeeId);
    await store.erase(employeeId, 'evaluation');
    await caughtUp(runtime, PATIENCE_MS);
    await source.getRepository(EvaluationRow).update({ employeeId }, { workResultReason: null, behaviourReason: null });
  };
});

export const erasureFeature = feature({ reactions: [forgetPerson] });
