import {
  closingWithdrawn,
  moveWithdrawn,
  renamingWithdrawn,
  unitClosed,
  unitMoved,
  UnitNameRow,
  UnitPlaceRow,
  unitRegistered,
  unitRenamed,
  UnitRow,
} from '@kinerja/directory';
import type { UnitEvent } from '@kinerja/identity-domain';
import { none, tableProjection } from '@kinerja/projections';

/** The directory of every service, here from our own log. */
export const unitsTable = tableProjection<UnitEvent, UnitRow>(UnitRow, {
  UnitRegistered: ({ data }) => unitRegistered(data),
  UnitRenamed: () => none,
  UnitMoved: () => none,
  UnitClosed: ({ data }) => unitClosed(data),
  UnitMerged: ({ data }) => unitClosed(data),
  UnitSplit: ({ data: { unitId, lastDay } }) => (lastDay === undefined ? none : unitClosed({ unitId, lastDay })),
  UnitChangeWithdrawn: ({ data }) => closingWithdrawn(data),
  UnitPeopleCounted: () => none,
});

export const unitNamesTable = tableProjection<UnitEvent, UnitNameRow>(UnitNameRow, {
  UnitRegistered: () => none,
  UnitRenamed: ({ data }) => unitRenamed(data),
  UnitMoved: () => none,
  UnitClosed: () => none,
  UnitMerged: () => none,
  UnitSplit: () => none,
  UnitChangeWithdrawn: ({ data }) => renamingWithdrawn(data),
  UnitPeopleCounted: () => none,
});

export const unitPlacesTable = tableProjection<UnitEvent, UnitPlaceRow>(UnitPlaceRow, {
  UnitRegistered: () => none,
  UnitRenamed: () => none,
  UnitMoved: ({ data }) => unitMoved(data),
  UnitClosed: () => none,
  UnitMerged: () => none,
  UnitSplit: () => none,
  UnitChangeWithdrawn: ({ data }) => moveWithdrawn(data),
  UnitPeopleCounted: () => none,
});
