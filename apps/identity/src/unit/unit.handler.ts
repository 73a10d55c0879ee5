import { handlerFor, type CommandLog } from '@kinerja/commands';
import { unitDecider, unitNameKey, type UnitEvent } from '@kinerja/identity-domain';
import type { UnitId } from '@kinerja/vocabulary';
import { unitAnnouncements } from './unit.publisher';

export type UnitHandler = ReturnType<typeof unitHandler>;

/** Rule IDN-011: the name of a unit is taken across the agency. */
const reserve = (event: UnitEvent) =>
  event.type === 'UnitRegistered' ? { take: [{ scope: 'unit-name', key: unitNameKey(event.data.name) }] } : {};

export const unitHandler = (store: CommandLog) =>
  handlerFor(unitDecider, store, ({ unitId }: Readonly<{ unitId: UnitId }>) => `unit-${unitId}`, {
    publish: unitAnnouncements,
    reserve,
    whenReserved: (_scope, key) => ({ code: 'unit.name-taken', name: key }),
  });
