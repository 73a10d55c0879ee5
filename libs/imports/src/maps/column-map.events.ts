import type { Event } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { ColumnMap } from '../mapping/column-map';

/** `kind`: which import of the service, `people-import`; `fingerprint`: of the header. */
type Of = { kind: string; fingerprint: string; by: string; at: Instant };

/** Files with this header are read so from here on; said again it replaces what was said before. */
export type ColumnMapSaved = Event<'ColumnMapSaved', Of & Omit<ColumnMap, 'fingerprint'> & { name: string }>;
export type ColumnMapRenamed = Event<'ColumnMapRenamed', Of & { name: string }>;
export type ColumnMapRemoved = Event<'ColumnMapRemoved', Of>;

export type ColumnMapEvent = ColumnMapSaved | ColumnMapRenamed | ColumnMapRemoved;
