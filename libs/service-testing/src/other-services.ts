import { uuidv7 } from '@kinerja/clock';
import { contextOf, type Announcement, type Contract } from '@kinerja/contracts';
import type { Route } from '@kinerja/commands';
import { openEventStore, type EventStore } from '@kinerja/event-store';
import {
  federatedTopicsOf,
  openEnvelope,
  outboxPositions,
  outboxReader,
  routeTo,
  type EmbeddedBus,
  type Message,
  type OutboxPosition,
} from '@kinerja/messaging';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { instant, type AgencyCode } from '@kinerja/vocabulary';

const SERVICES = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'];

/** Per partition; more than any test says. */
const EVERYTHING = 10_000;

/** Each contract by the service whose it is. The route throws for one that no service of an agency publishes. */
const routeOfAll = (agency: AgencyCode): Route => {
  const routes = new Map(SERVICES.map((service) => [service, routeTo({ agency, service })]));
  return (said, cause) => {
    const route = routes.get(contextOf(said.contract.type));
    if (!route) throw new RangeError(`no service of an agency says ${said.contract.type}`);
    return route(said, cause);
  };
};

/** The services of an agency as the one under test meets them: a real log with a real outbox, heard over the bus. */
export class OtherServices {
  private constructor(
    private readonly agency: AgencyCode,
    private readonly database: TestDatabase,
    private readonly store: EventStore,
    private readonly route: Route,
  ) {}

  static async open(agency: AgencyCode): Promise<OtherServices> {
    const database = await testDatabase();
    const store = openEventStore({
      pool: database.pool,
      catalog: { Said: { version: 1 } },
    });
    return new OtherServices(agency, database, store, routeOfAll(agency));
  }

  /** On a bus begun anew, what was said before is there too. */
  publishOn(bus: EmbeddedBus, except: string): void {
    const outbox = outboxReader(this.database.pool, (wake) => this.store.onAppend(wake));
    for (const service of SERVICES) if (service !== except) bus.addPublisher({ agency: this.agency, service }, outbox);
  }

  /** Heard in this order, key by key. @throws BrokenContract for data that break theirs, Error when it was not said. */
  async say(...announcements: readonly Announcement[]): Promise<void> {
    const meta = { commandId: uuidv7(), actor: 'service:test', correlationId: uuidv7() };
    const at = instant(Date.now());
    const messages = announcements.flatMap((said) => this.route(said, { eventId: uuidv7(), at, meta }));
    const events = [{ type: 'Said', data: {} }];
    const item = { stream: `said-${uuidv7()}`, expected: 'none', events, messages } as const;
    const { kind } = await this.store.commit({ ...item, meta, fingerprint: '0'.repeat(64) });
    if (kind !== 'committed') throw new Error(`not said: ${kind}`);
  }

  /** Everything that left the agency, read anew. @throws Error for a message that is none of these contracts. */
  async *federated(contracts: readonly Contract[]): AsyncGenerator<Message> {
    const open = openEnvelope(contracts);
    for (const topic of federatedTopicsOf(this.agency, contracts))
      for (const delivery of await outboxReader(this.database.pool).read(topic, new Map(), EVERYTHING)) {
        const opened = open(delivery);
        if (!opened.ok) throw new Error(opened.reason);
        yield opened.value;
      }
  }

  /** How much was said, by topic and partition. */
  said(): Promise<readonly OutboxPosition[]> {
    return outboxPositions(this.database.pool);
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.database.drop();
  }
}
