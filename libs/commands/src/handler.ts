import { hash } from 'node:crypto';
import { canonicalJson, type Command, type Decider, type Event, type Refusal } from '@kinerja/kernel';
import {
  eventIdOf,
  type CommitItem,
  type CommitOutcome,
  type Committed,
  type LoadedStream,
} from '@kinerja/event-store';
import { instant } from '@kinerja/vocabulary';
import { metaOf, requireCommand, type CommandContext } from './command-context';
import type { EventEffects } from './event-effects';
import type { CommandLog } from './command-log';
import { notePosition } from './reached-position';
import { StaleInbox } from './stale-inbox';

/** Refusals that do not come from the rules but from two callers meeting. */
export type CommonRefusal =
  | Readonly<{ code: 'stream.changed'; expected: bigint; actual: bigint }>
  | Readonly<{ code: 'command.reused'; commandId: string }>;

/** `repeated`: the command had been carried out before; version and position are those of then. */
export type Handled<R extends Refusal> =
  | Readonly<{ accepted: true; version: bigint; position: bigint; repeated: boolean }>
  | Readonly<{ accepted: false; refusal: R | CommonRefusal }>;

export type HandlerOptions<E extends Event, Q extends Refusal> = EventEffects<E> &
  Readonly<{
    /** The refusal when another stream has the name. */
    whenReserved?: (scope: string, key: string) => Q;
  }>;

/** How the data of a command name the stream it is about; one that asks for less can be asked with less. */
type StreamOf<C extends Command> = (data: C['data']) => string;

/** A handler as it is made: also what its events bring about beside themselves, which `kinerja verify` computes anew. */
export interface DecidingHandler<C extends Command, S, E extends Event, R extends Refusal, N> extends Handler<C, R> {
  readonly effects: EventEffects<E>;
  /** The state of a stream as the log has it now, for what must not be read from a read model that may be late. */
  state(named: N): Promise<S>;
}

export interface Handler<C extends Command, R extends Refusal> {
  /**
   * Carries out the command of the current context. `expected` is the version the caller saw (If-Match): what the rules would
   * allow on another version is refused as `stream.changed`. A lost race is decided anew.
   * @throws StaleInbox when the context's message was handled by another process, Error outside a command.
   */
  handle(command: C, expected?: bigint): Promise<Handled<R>>;
}

const ATTEMPTS = 5;

/** The clock stands in `now` or `at` of the data; a repeat comes later and is still the same command. */
const fingerprintOf = ({ type, data }: Command, stream: string, { fingerprint }: CommandContext): string => {
  const asked = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'now' && name !== 'at'));
  return hash(
    'sha256',
    canonicalJson(fingerprint === undefined ? { type, stream, asked } : { type, stream, fingerprint }),
  );
};

const accepted = ({ version, position }: Committed, repeated: boolean) => {
  notePosition(position);
  return { accepted: true, version, position, repeated } as const;
};

const refused = <R extends Refusal>(refusal: R) => ({ accepted: false, refusal }) as const;

/** Load, decide, append at the version read. Holds no rule. */
class StreamHandler<
  C extends Command,
  S,
  E extends Event,
  R extends Refusal,
  Q extends Refusal,
> implements DecidingHandler<C, S, E, R | Q, C['data']> {
  constructor(
    private readonly decider: Decider<C, S, E, R>,
    private readonly log: CommandLog,
    private readonly streamOf: StreamOf<C>,
    private readonly options: HandlerOptions<E, Q>,
  ) {}

  get effects(): EventEffects<E> {
    return this.options;
  }

  async state(named: C['data']): Promise<S> {
    return this.folded(await this.log.load(this.streamOf(named)));
  }

  async handle(command: C, expected?: bigint): Promise<Handled<R | Q>> {
    const context = requireCommand();
    const stream = this.streamOf(command.data);
    const attempt = { context, stream, fingerprint: fingerprintOf(command, stream, context) };
    let loaded = await this.log.load(stream);
    for (let count = 1; ; count += 1) {
      const mayRepeat = count < ATTEMPTS;
      const handled = await this.attempt(command, { ...attempt, loaded, expected, mayRepeat });
      if (handled) return handled;
      loaded = await this.log.load(stream);
    }
  }

  /**
   * Undefined when the race was lost and may be run again. The rules speak before the version does: a second approver is told
   * who approved and when, and not only that something changed.
   */
  private async attempt(command: C, attempt: Attempt): Promise<Handled<R | Q> | undefined> {
    const { loaded, expected } = attempt;
    const decision = this.decider.decide(command, this.folded(loaded));
    if (!decision.accepted) return this.repeatOr(attempt, decision.refusal);
    if (expected !== undefined && loaded.version !== expected)
      return this.repeatOr(attempt, { code: 'stream.changed', expected, actual: loaded.version });
    return this.outcomeOf(await this.log.commit(this.itemOf(decision.events, attempt)), attempt);
  }

  /** The one place where the log's events are taken for those of a decider: it wrote the stream. */
  private folded({ events }: LoadedStream): S {
    return (events as readonly unknown[] as readonly E[]).reduce(this.decider.evolve, this.decider.initialState);
  }

  private outcomeOf(outcome: CommitOutcome, attempt: Attempt): Handled<R | Q> | undefined {
    switch (outcome.kind) {
      case 'committed':
        return accepted(outcome, false);
      case 'duplicate':
        return accepted(outcome.of, true);
      case 'reused':
        return refused({ code: 'command.reused', commandId: outcome.commandId });
      case 'reserved':
        return refused(this.whenReserved(outcome.scope, outcome.key));
      case 'stale-inbox':
        throw new StaleInbox(outcome.nextOffset);
      case 'conflict':
        if (attempt.mayRepeat) return undefined;
        return refused({ code: 'stream.changed', expected: attempt.loaded.version, actual: outcome.actual });
    }
  }

  /** A "no" to a command that was carried out before is no "no": its own effect may be what stands in the way now. */
  private async repeatOr({ context, fingerprint }: Attempt, refusal: R | CommonRefusal): Promise<Handled<R | Q>> {
    const before = await this.log.outcomeOf(context.commandId);
    if (!before) return refused(refusal);
    if (before.fingerprint !== fingerprint) return refused({ code: 'command.reused', commandId: context.commandId });
    return accepted(before, true);
  }

  private whenReserved(scope: string, key: string): Q {
    if (!this.options.whenReserved)
      throw new Error(`the name is taken in "${scope}" and the handler has no refusal for it`);
    return this.options.whenReserved(scope, key);
  }

  private itemOf(events: readonly E[], { context, stream, loaded, fingerprint }: Attempt): CommitItem {
    const meta = metaOf(context);
    const at = instant(Date.now());
    const messages = events.flatMap((event, index) => {
      const eventId = eventIdOf(meta.commandId, index);
      const said = this.options.publish?.(event, eventId) ?? [];
      return said.flatMap((announcement) => this.log.route(announcement, { eventId, at, meta }));
    });
    const names = events.map((event) => this.options.reserve?.(event) ?? {});
    const [take, release] = [names.flatMap((name) => name.take ?? []), names.flatMap((name) => name.release ?? [])];
    const item = { stream, expected: loaded.version, events, meta, fingerprint, messages, take, release };
    return context.inbox === undefined ? item : { ...item, inbox: context.inbox };
  }
}

type Attempt = Readonly<{
  context: CommandContext;
  stream: string;
  fingerprint: string;
  loaded: LoadedStream;
  expected: bigint | undefined;
  mayRepeat: boolean;
}>;

/** `handlerFor(skpDecider, log, ({ skpId }: Pick<SkpCommand['data'], 'skpId'>) => `skp-${skpId}`, { publish })` */
export const handlerFor = <
  C extends Command,
  S,
  E extends Event,
  R extends Refusal,
  F extends StreamOf<C>,
  Q extends Refusal = never,
>(
  decider: Decider<C, S, E, R>,
  log: CommandLog,
  streamOf: F,
  options: HandlerOptions<E, Q> = {},
): DecidingHandler<C, S, E, R | Q, Parameters<F>[0]> => new StreamHandler(decider, log, streamOf, options);
