import { ProcessQueue, ProcessRunner, ReactionRound, type OwnReaction, type WorkStore } from '@kinerja/processes';
import { withRoute, type CommandLog } from '@kinerja/commands';
import { eventStoreOver, memoryEventStore, personalKeysFor, type EventStore } from '@kinerja/event-store';
import { Consumer, isTransient, relayRound, topicsOf, type Delivery } from '@kinerja/messaging';
import { ProjectionRound } from '@kinerja/projections';
import { startParts, type ComposedRuntime } from '@kinerja/service-runtime';
import type { Instant } from '@kinerja/vocabulary';
import { below } from '@kinerja/tooling';
import { AGENCY, WRAPPING_KEY } from './agency';
import { Fetcher } from './fetcher';
import { JobBoard } from './job-board';
import type { SimulatedProcess } from './simulated-process';
import type { MemoryBroker } from './memory-broker';
import type { Mutations } from './mutations';
import { logOf, Ported } from './ported';
import { portsWith } from './ports';
import { contractsHeard, handlersOf, composedOf, type Blueprint, type Kept, type Ports } from './service';
import { askedSource } from './sql/asked-source';
import type { World } from './world';

export type Surroundings = Readonly<{ world: World; broker: MemoryBroker; mutations: Mutations; now: () => Instant }>;

/** One process of a service: its handlers for callers, and its loops. */
export class Instance<Api extends object> {
  /** What callers reach. */
  readonly api: Api;
  private readonly world: World;
  private readonly ported: Ported;
  private readonly store: EventStore & CommandLog;
  private readonly round: ProjectionRound;
  private readonly jobs: JobBoard;
  private readonly work: WorkStore;
  private readonly composed: ComposedRuntime;

  constructor(
    readonly life: SimulatedProcess,
    private readonly blueprint: Blueprint<Api>,
    private readonly kept: Kept,
    private readonly around: Surroundings,
  ) {
    const { world, mutations } = around;
    this.world = world;
    this.ported = new Ported(world, life, kept);
    this.store = this.openLog();
    const { projections } = blueprint;
    this.round = new ProjectionRound({
      ...{ store: this.store, projections, batch: 1 + below(world.random, 12) },
      tables: mutations.tables(this.ported.tables(), kept),
      onFault: ({ projection, reason }) => world.violated(`${projection} paused: ${reason}`),
    });
    this.jobs = new JobBoard(world, life, kept.jobs);
    this.work = this.ported.work();
    const ports = this.portsOf();
    this.api = blueprint.compose(ports);
    this.composed = composedOf(ports, this.api);
  }

  /** Every loop, until told to stop; a process that dies just never comes back from a call. */
  async run(): Promise<void> {
    await startParts(this.api);
    this.offerProcesses();
    const topics = topicsOf(AGENCY, contractsHeard(this.blueprint));
    const consumer = this.consumer();
    await Promise.all([
      this.loop(logOf(this.life), () => this.relay()),
      this.project(),
      ...topics.map((topic) => this.consume(consumer, topic)),
      this.loop(this.jobs.channel, () => this.jobs.work()),
      ...this.blueprint.ownReactions.map((make) => this.react(make(this.composed))),
    ]);
  }

  private openLog(): EventStore & CommandLog {
    const { catalog, route } = this.blueprint;
    const { log } = this.kept;
    const keys = personalKeysFor(catalog, log.keys, { wrappingKey: WRAPPING_KEY });
    const reader = this.ported.reader(memoryEventStore({ catalog, keys, log }));
    const now = (): number => Date.parse(this.around.now());
    return withRoute(eventStoreOver({ reader, connect: this.ported.connection(), keys }, { catalog, now }), route);
  }

  private portsOf(): Ports {
    const { world, life, kept, store, jobs, work, blueprint } = this;
    return portsWith({
      ...{ store, jobs, clock: { now: this.around.now } },
      dataSource: askedSource(kept.tables, blueprint.questions, (answer) => world.call(life, 'query', answer)),
      projections: { waitFor: (position) => this.waitFor(position) },
      processes: new ProcessQueue(work, jobs),
    });
  }

  private async waitFor(position: bigint): Promise<bigint> {
    const { scheduler } = this.world;
    while (this.round.lowest < position && !this.life.isStopping)
      await scheduler.sleep(this.life, this.life.name, scheduler.changes(this.life.name));
    return this.round.lowest >= position ? 0n : position - this.round.lowest;
  }

  /** Repeats `work` while there is some, rests until `channel` tells of more; what the network does is no reason to end. */
  private async loop(channel: string, work: () => Promise<boolean>, onFailure = (): void => undefined): Promise<void> {
    const { scheduler } = this.world;
    while (!this.life.isStopping) {
      const seen = scheduler.changes(channel);
      try {
        if (!(await work())) await scheduler.sleep(this.life, channel, seen);
      } catch (error) {
        if (!isTransient(error)) return this.world.violated(`${this.life.name} failed: ${String(error)}`);
        onFailure();
      }
    }
  }

  private async relay(): Promise<boolean> {
    const unsent = this.around.mutations.unsent(this.ported.unsent(), this.kept);
    return (await relayRound(unsent, (messages) => this.send(messages))) > 0;
  }

  /** A request per topic: some may arrive and others not. */
  private async send(messages: readonly Delivery[]): Promise<void> {
    for (const topic of new Set(messages.map((message) => message.topic))) {
      const some = messages.filter((message) => message.topic === topic);
      await this.world.call(this.life, `send ${topic}`, () => this.around.broker.append(some), [topic]);
    }
  }

  private async project(): Promise<void> {
    let areKnown = false;
    const work = async (): Promise<boolean> => {
      if (!areKnown) await this.round.readPositions();
      areKnown = true;
      const isMore = await this.round.work();
      this.world.scheduler.changed(this.life.name);
      return isMore;
    };
    await this.loop(logOf(this.life), work, () => (areKnown = false));
  }

  private react(reaction: OwnReaction): Promise<void> {
    const { blueprint, world, store: log } = this;
    const round = new ReactionRound(reaction, {
      ...{ service: blueprint.name, log, store: this.ported.reactions(), batch: 1 + below(world.random, 12) },
      onParked: ({ position, reason }) =>
        world.violated(`${blueprint.name} parked its own event ${position} for ${reaction.name}: ${reason}`),
    });
    return this.loop(logOf(this.life), () => round.work());
  }

  private offerProcesses(): void {
    const { blueprint, world, jobs, work: store } = this;
    const runner = new ProcessRunner({
      ...{ service: blueprint.name, store, jobs },
      onRefused: ({ process, refused }) =>
        world.violated(`${blueprint.name} was refused parts of ${process}: ${JSON.stringify(refused)}`),
    });
    for (const make of blueprint.processes) runner.offer(make(this.composed));
  }

  private consumer(): Consumer {
    const { name, hearing } = this.blueprint;
    return new Consumer({
      ...{ consumer: name, hears: contractsHeard(this.blueprint), open: hearing.open, waits: [] },
      inbox: this.around.mutations.inbox(this.ported.inbox(), this.kept),
      handlers: handlersOf(this.blueprint, this.composed),
      alarm: (alarm) => {
        if (alarm.kind === 'parked')
          this.world.violated(`${name} parked ${alarm.key} of ${alarm.topic}: ${alarm.reason}`);
      },
    });
  }

  private consume(consumer: Consumer, topic: string): Promise<void> {
    const fetcher = new Fetcher(this.world.random, this.around.broker, topic);
    const work = async (): Promise<boolean> => {
      if (!fetcher.isPlaced) fetcher.place(await consumer.positions(topic));
      const deliveries = fetcher.next();
      if (deliveries.length > 0) await consumer.deliver(topic, deliveries);
      return deliveries.length > 0;
    };
    return this.loop(topic, work, () => fetcher.forget());
  }
}
