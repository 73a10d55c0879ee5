import { doubledPause, Loop } from '@kinerja/concurrency';
import type { EventStore } from '@kinerja/event-store';
import type { AroundWork } from './around-work';
import type { OwnReaction } from './own-reaction';
import { ReactionRound, type ReactionAlarm } from './reaction-round';
import type { ReactionStore } from './reaction-store';

export type ReactionRunnerOptions = Readonly<{
  service: string;
  log: Pick<EventStore, 'read' | 'head' | 'onAppend'>;
  store: ReactionStore;
  reactions: readonly OwnReaction[];
  onParked: (alarm: ReactionAlarm) => void;
  around?: AroundWork;
  /** Told of every round that the infrastructure spoilt; it is repeated after a growing pause. */
  onFailure: (error: unknown) => void;
  /** How often to look for what other processes appended, and for parked events whose time has come. */
  pollMs?: number;
  batch?: number;
}>;

/** Where a reaction stands. */
export type ReactionPosition = Readonly<{ name: string; position: bigint }>;

const POLL_MS = 5_000;
const BATCH = 500;

/**
 * Runs reactions over the service's own log, each behind a checkpoint of its own: what happened here needs no broker to be heard
 * here. Two processes of a service may both work an event in; its commands have the same ids, so it counts once.
 */
export class ReactionRunner {
  private readonly rounds: readonly ReactionRound[];
  private readonly loops: readonly Loop[];
  private readonly failed = new Map<string, unknown>();
  private unsubscribe: (() => void) | undefined;

  constructor(private readonly options: ReactionRunnerOptions) {
    const { reactions, batch = BATCH } = options;
    this.rounds = reactions.map((reaction) => new ReactionRound(reaction, { ...options, batch }));
    this.loops = this.rounds.map((round) => this.loopOf(round));
  }

  /** Why the last round of a reaction failed, where it did and is tried again; such a reaction does not move meanwhile. */
  get failures(): ReadonlyMap<string, unknown> {
    return this.failed;
  }

  start(): void {
    if (this.loops.length === 0) return;
    this.unsubscribe = this.options.log.onAppend(() => this.loops.forEach((loop) => loop.wake()));
    for (const loop of this.loops) loop.start();
  }

  /** Ends when the events in hand have been worked in. */
  async stop(): Promise<void> {
    this.unsubscribe?.();
    await Promise.all(this.loops.map((loop) => loop.stop()));
    for (const round of this.rounds) await round.flush().catch(this.options.onFailure);
  }

  positions(): readonly ReactionPosition[] {
    return this.rounds.map(({ reaction: { name }, position }) => ({ name, position }));
  }

  private loopOf(round: ReactionRound): Loop {
    const { pollMs = POLL_MS, onFailure } = this.options;
    const { name } = round.reaction;
    const onError = (error: unknown): void => {
      this.failed.set(name, error);
      onFailure(error);
    };
    const work = async (): Promise<boolean> => {
      const isMore = await round.work();
      this.failed.delete(name);
      return isMore;
    };
    return new Loop(work, { everyMs: pollMs, retryMs: doubledPause, onError });
  }
}
