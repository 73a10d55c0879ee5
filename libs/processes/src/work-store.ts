import type { EventMeta } from '@kinerja/event-store';

/** Whence the work comes; its commands name it. */
export type WorkCause = Pick<EventMeta, 'correlationId' | 'causationId' | 'traceparent'>;

/**
 * Something to do for many parts. `id`: a UUID that follows from the command that asked for it. `skipped`: the parts that an
 * operator passed over; missing where there is none.
 */
export type Work = Readonly<{ id: string; item: object; cause: WorkCause; skipped?: readonly string[] }>;

/** A part whose command was refused: the others were done. */
export type RefusedPart = Readonly<{ part: string; code: string }>;

export type WorkProgress = Readonly<{ done: number; parts: number; refused: readonly RefusedPart[] }>;

/** Unfinished work as an operator sees it. */
export type WorkStanding = Readonly<{ process: string; id: string }> & WorkProgress;

/** Where work is kept until it is finished. */
export interface WorkStore {
  /** Work of this id that is there already stays as it is, also when it is finished. */
  add(process: string, work: Work): Promise<void>;
  /** Undefined when it is finished or was never begun. */
  find(process: string, id: string): Promise<Work | undefined>;
  note(process: string, id: string, progress: WorkProgress): Promise<void>;
  finish(process: string, id: string): Promise<void>;
  /** What is not finished, of every process or of the one named; the oldest first. */
  unfinished(process?: string): Promise<readonly WorkStanding[]>;
}
