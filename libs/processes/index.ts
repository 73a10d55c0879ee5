import { join } from 'node:path';

export type { AroundWork } from './src/around-work';
export { MemoryReactions } from './src/memory-reactions';
export { MemoryWork } from './src/memory-work';
export { ownReaction, type OwnReaction } from './src/own-reaction';
export { defineProcess, refusalOf, type Process } from './src/process';
export { ProcessQueue } from './src/process-queue';
export { standingWork, type BeyondLog, type StandingWork } from './src/own-work';
export {
  releaseParkedEvent,
  skipParkedEvent,
  type ParkedPlace as ParkedEventPlace,
  type ParkedStream,
} from './src/parked-streams';
export { skipPart, type PartPlace, type StandingPart } from './src/refused-parts';
export { NotWaiting } from './src/skip-reason';
export { PartsRefused, ProcessRunner, type PartsRefusedAlarm, type ProcessRunnerOptions } from './src/process-runner';
export { ReactionRound, type ReactionAlarm, type ReactionPorts } from './src/reaction-round';
export { ReactionRunner, type ReactionPosition, type ReactionRunnerOptions } from './src/reaction-runner';
export type { ParkedEvent, ReactionMove, ReactionStore } from './src/reaction-store';
export { sqlReactions } from './src/sql-reactions';
export { sqlWork } from './src/sql-work';
export type { RefusedPart, Work, WorkCause, WorkProgress, WorkStanding, WorkStore } from './src/work-store';

/** Folder with the SQL of schema `process`. */
export const processMigrations = join(__dirname, 'migrations');
