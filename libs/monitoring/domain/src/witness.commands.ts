import type { Command } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { SignedHead, TreeHead, WitnessedLog } from './witness.events';

export type WitnessCheckpoint = Command<
  'WitnessCheckpoint',
  WitnessedLog & {
    incarnation: string;
    head: SignedHead;
    /** From which head on the log proves that it only grew, and whether that proof holds. */
    proof: Readonly<{ from: TreeHead; holds: boolean }>;
    now: Instant;
  }
>;
export type AcceptLogRestart = Command<
  'AcceptLogRestart',
  WitnessedLog & { incarnation: string; agreed: TreeHead; reason: string; by: string; now: Instant }
>;
export type WitnessCommand = WitnessCheckpoint | AcceptLogRestart;
