import { personErasedV1 } from '@kinerja/identity-contracts';
import { reaction } from '@kinerja/messaging';
import { caughtUp } from '@kinerja/projections';
import { feature, type ServiceRuntime } from '@kinerja/service-runtime';
import { employeeId as asEmployeeId } from '@kinerja/vocabulary';
import { ActivityRow } from '../activity/activities.table';
import { AttendanceRow } from '../attendance/attendance.table';

/** A row that was written just before must be cleared too. */
const PATIENCE_MS = 5_000;

/**
 * Rule IDN-184: the key is destroyed, then what read tables show in clear is taken out, as a table that is filled anew has it. Said
 * twice it changes nothing. What somebody wrote of their days, and what was written back, goes; days, hours and figures stay.
 * @throws ReadModelsBehind, after which the message comes again.
 */
const forgetPerson = reaction('ErasureReaction.personErased', personErasedV1, (runtime: ServiceRuntime) => {
  const { store, dataSource: source } = runtime;
  return async ({ data }) => {
    const employeeId = asEmployeeId(data.employeeId);
    await store.erase(employeeId, 'reporting');
    await caughtUp(runtime, PATIENCE_MS);
    await source.getRepository(ActivityRow).update({ employeeId }, { description: '', returnNote: null });
    await source.getRepository(AttendanceRow).update({ employeeId }, { reason: null });
  };
});

export const erasureFeature = feature({ reactions: [forgetPerson] });
