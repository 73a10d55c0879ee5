import type { Event } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';

/** `kind`: which import of the service, `attendance-import`. */
type Of = { importId: string; kind: string };

/** A sound file is carried out from here on. Its rows are staged, not here; `fileDigest` tells whether a file is the one. */
export type ImportAccepted = Event<
  'ImportAccepted',
  Of & { rows: number; fileDigest: string; by: string; at: Instant }
>;
/** `refused`: so many rows met a refusal although the file had been checked. */
export type ImportFinished = Event<'ImportFinished', Of & { refused: number; at: Instant }>;
/** Its rows are taken back, as far as nothing stands in the way. `reason`: none before undoing asked for one. */
export type ImportUndoAccepted = Event<'ImportUndoAccepted', Of & { by: string; reason?: string; at: Instant }>;
export type ImportUndone = Event<'ImportUndone', Of & { refused: number; at: Instant }>;

export type ImportEvent = ImportAccepted | ImportFinished | ImportUndoAccepted | ImportUndone;
