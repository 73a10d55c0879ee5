import { DAYS_KEPT, type Staged } from './staged-imports';

const DAY_MS = 86_400_000;

/** Until when an import can be taken back; undefined where it cannot, because it has not ended or its rows are forgotten. */
export const undoableUntil = ({ state, endedAt, isKept }: Staged): Date | undefined =>
  state === 'finished' && isKept && endedAt !== null ? new Date(endedAt.getTime() + DAYS_KEPT * DAY_MS) : undefined;
