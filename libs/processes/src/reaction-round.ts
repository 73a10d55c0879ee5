import { withCommand } from '@kinerja/commands';
import type { EventStore, Recorded } from '@kinerja/event-store';
import { isTransient } from '@kinerja/messaging';
import { nothingAround, type AroundWork } from './around-work';
import { reactionCommand, type OwnReaction } from './own-reaction';
import { reasonOf } from './reason';
import type { ParkedEvent, ReactionStore } from './reaction-store';

export type ReactionAlarm = Readonly<{ reaction: string }> & ParkedEvent;

export type ReactionPorts = Readonly<{
  service: string;
  log: Pick<EventStore, 'read' | 'head'>;
  store: ReactionStore;
  /** Most events read at a time. */
  batch: number;
  /** Told of every event that was parked because its handler failed. */
  onParked: (alarm: ReactionAlarm) => void;
  around?: AroundWork;
}>;

/** Its checkpoint claims more than the log holds; nothing is worked in until somebody has looked. */
export class BeyondTheLog extends Error {
  override readonly name = 'BeyondTheLog';

  constructor(reaction: string, position: bigint, head: bigint) {
    super(`${reaction} stands at position ${position}, beyond the log's head ${head}`);
  }
}

/** Events passed by without interest before the checkpoint is written all the same. */
const UNWRITTEN = 1_000n;

const parkedFor = ({ position, stream, type }: Recorded, reason: string): ParkedEvent => ({
  ...{ position, stream, eventType: type },
  reason,
});

/**
 * What a runner does each time it wakes. An event whose handler fails is parked with the later ones of its stream, and other
 * streams go on: one person's trouble must not hold up the rest, and a reaction must not be done out of order. What the
 * infrastructure spoilt is thrown and repeated, nothing is parked for it.
 */
export class ReactionRound {
  /** How far it has come; undefined until it is read, and again when another process was faster. */
  private reached: bigint | undefined;
  private written = 0n;
  /** Whether something is parked, as far as this process knows: another one may have parked since, and be gone. */
  private mayHaveParked = true;

  constructor(
    readonly reaction: OwnReaction,
    private readonly ports: ReactionPorts,
  ) {}

  get position(): bigint {
    return this.reached ?? this.written;
  }

  /** True when there may be more to do. @throws BeyondTheLog, and what the infrastructure throws. */
  async work(): Promise<boolean> {
    const hasRetried = this.mayHaveParked && (await this.retryParked());
    const reached = (this.reached ??= await this.begin());
    const events = await this.ports.log.read(reached, this.ports.batch);
    const last = events.at(-1);
    // So at every poll at the latest; one look into a table that is almost always empty.
    if (!last) return hasRetried || this.retryParked();
    const meant = events.filter(({ type }) => this.reaction.on[type] !== undefined);
    const parked = meant.length > 0 ? await this.workIn(meant) : [];
    if (meant.length > 0 || last.position - this.written >= UNWRITTEN) await this.move(last.position, parked);
    else this.reached = last.position;
    return true;
  }

  /** Writes how far it has come, so that the next process does not read that again. */
  async flush(): Promise<void> {
    if (this.reached !== undefined && this.reached > this.written) await this.move(this.reached, []);
  }

  /** Where it stands in the table. @throws BeyondTheLog where it would pass over what is written next. */
  private async begin(): Promise<bigint> {
    const { name } = this.reaction;
    const position = await this.ports.store.position(name);
    const head = await this.ports.log.head();
    if (position > head) throw new BeyondTheLog(name, position, head);
    return (this.written = position);
  }

  private async move(to: bigint, parked: readonly ParkedEvent[]): Promise<void> {
    const { name } = this.reaction;
    if (await this.ports.store.move({ name, from: this.written, to, parked })) this.reached = this.written = to;
    else this.reached = undefined;
    this.mayHaveParked ||= parked.length > 0;
  }

  /** Answers what had to be parked. */
  private async workIn(events: readonly Recorded[]): Promise<readonly ParkedEvent[]> {
    const held = new Set(await this.ports.store.parkedStreams(this.reaction.name));
    const parked: ParkedEvent[] = [];
    for (const event of events) {
      const reason = held.has(event.stream) ? 'waits for an earlier event of its stream' : await this.failureOf(event);
      if (reason === undefined) continue;
      held.add(event.stream);
      parked.push(parkedFor(event, reason));
    }
    return parked;
  }

  /** Whether something parked was worked in, so that what waits for it may follow at once. */
  private async retryParked(): Promise<boolean> {
    const { log, store } = this.ports;
    const { name } = this.reaction;
    const due = await store.due(name);
    if (due.length === 0 && !this.mayHaveParked) return false;
    let hasSettled = false;
    for (const position of due) {
      const [event] = await log.read(position - 1n, 1);
      const reason = event && (await this.failureOf(event));
      hasSettled ||= reason === undefined;
      await (reason === undefined ? store.settle(name, position) : store.postpone(name, position, reason));
    }
    this.mayHaveParked = (await store.parkedCounts()).has(name);
    return hasSettled;
  }

  /** Undefined when the event was worked in. */
  private async failureOf(event: Recorded): Promise<string | undefined> {
    const { service, onParked, around = nothingAround } = this.ports;
    const { name, on } = this.reaction;
    const react = async (): Promise<unknown> => on[event.type]?.(event);
    try {
      await around(name, event.meta.traceparent, () => withCommand(reactionCommand(service, name, event), react));
      return undefined;
    } catch (error) {
      if (isTransient(error)) throw error;
      const reason = reasonOf(error);
      onParked({ reaction: name, ...parkedFor(event, reason) });
      return reason;
    }
  }
}
