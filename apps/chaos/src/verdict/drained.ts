import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { backlogOf, offsetsIn } from './compare-messages';
import type { ConsumersOf } from './expected-consumers';

const LOOK_EVERY_MS = 250;

/** `backlog`: messages that waited at the beginning; `left`: at the end, none where `seconds` tells how long it took. */
export type Drained = Readonly<{ backlog: number; left: number; seconds: number | undefined }>;

/** Waits until everything published by now was sent and worked in by whoever declares to hear it, `patienceMs` at most. */
export const waitUntilDrained = async (
  pools: readonly Pool[],
  consumersOf: ConsumersOf,
  patienceMs: number,
): Promise<Drained> => {
  const started = Date.now();
  const first = await offsetsIn(pools);
  const backlog = backlogOf(first, consumersOf);
  for (let left = backlog; ; await pause(LOOK_EVERY_MS)) {
    if (left === 0) return { backlog, left, seconds: (Date.now() - started) / 1000 };
    if (Date.now() - started >= patienceMs) return { backlog, left, seconds: undefined };
    const { sent, consumed } = await offsetsIn(pools);
    left = backlogOf({ published: first.published, sent, consumed }, consumersOf);
  }
};
