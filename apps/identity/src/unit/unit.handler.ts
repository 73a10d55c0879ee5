import { handlerFor, type CommandLog } from '@kinerja/commands';
import {
  unitDecider,
  unitNameKey,
  type UnitChangeWithdrawn,
  type UnitClosed,
  type UnitEvent,
  type UnitMerged,
  type UnitMoved,
  type UnitPeopleCounted,
  type UnitRenamed,
  type UnitSplit,
} from '@kinerja/identity-domain';
import type { UnitId } from '@kinerja/vocabulary';
import { unitAnnouncements } from './unit.publisher';

export type UnitHandler = ReturnType<typeof unitHandler>;

const named = (name: string) => [{ scope: 'unit-name', key: unitNameKey(name) }];

const freed = ({ data }: UnitRenamed | UnitChangeWithdrawn) => ({
  release: data.freed === undefined ? [] : named(data.freed),
});

/** What says nothing of names; those of the new units of a split are taken as they are registered. */
const nothingOf = (_event: UnitMoved | UnitClosed | UnitMerged | UnitSplit | UnitPeopleCounted) => ({});

/** Rule IDN-011: the name of a unit is taken across the agency, also after another one has followed it. */
const reserve = (event: UnitEvent) => {
  switch (event.type) {
    case 'UnitRegistered':
      return { take: named(event.data.name) };
    case 'UnitRenamed':
      return { take: named(event.data.name), ...freed(event) };
    case 'UnitChangeWithdrawn':
      return freed(event);
    default:
      return nothingOf(event);
  }
};

export const unitHandler = (store: CommandLog) =>
  handlerFor(unitDecider, store, ({ unitId }: Readonly<{ unitId: UnitId }>) => `unit-${unitId}`, {
    publish: unitAnnouncements,
    reserve,
    whenReserved: (_scope, key) => ({ code: 'unit.name-taken', name: key }),
  });
