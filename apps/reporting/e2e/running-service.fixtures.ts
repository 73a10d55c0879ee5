import { generateKeyPairSync } from 'node:crypto';
import { uuidv7 } from '@kinerja/kernel';
import { embeddedBus } from '@kinerja/messaging';
import { signAccessToken, startService, type RunningService, type ServiceDefinition } from '@kinerja/service-shell';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { agencyCode, type EmployeeId, type Role } from '@kinerja/vocabulary';
import { OtherServices } from './other-services.fixtures';

export type Answer = Readonly<{ status: number; body: Record<string, unknown>; headers: Headers }>;
export type Who = Readonly<{ employee?: EmployeeId; roles?: readonly Role[] }>;
/** `key`: the Idempotency-Key, a new one where none is given. */
export type Sending = Readonly<{ key?: string; ifMatch?: string }>;

const agency = agencyCode('diskominfo');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const tokenPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const SERVICES = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'];

/** The service on a database of its own, its neighbours played by the test. */
export class ServiceUnderTest {
  private constructor(
    readonly service: RunningService,
    readonly others: OtherServices,
    readonly database: TestDatabase,
  ) {}

  static async start(definition: ServiceDefinition): Promise<ServiceUnderTest> {
    const database = await testDatabase();
    const bus = embeddedBus();
    const neighbours = SERVICES.filter((name) => name !== definition.name);
    const others = new OtherServices(agency, bus, neighbours);
    const addresses = { appUrl: database.url, ownerUrl: database.ownerUrl };
    const settings = { agency, zone: 'WITA', database: addresses, tokenPublicKey, logLevel: 'silent' } as const;
    return new ServiceUnderTest(await startService(definition, settings, { bus }), others, database);
  }

  async stop(): Promise<void> {
    await this.service.close();
    await this.database.drop();
  }

  get(who: Who, path: string): Promise<Answer> {
    return this.call(who, path, { method: 'GET' });
  }

  post(who: Who, path: string, body?: object, sending: Sending = {}): Promise<Answer> {
    return this.call(who, path, this.command('POST', body, sending));
  }

  put(who: Who, path: string, body: object, sending: Sending = {}): Promise<Answer> {
    return this.call(who, path, this.command('PUT', body, sending));
  }

  /** The types of a stream's events, in order. */
  async eventsOf(stream: string): Promise<readonly string[]> {
    const { events } = await this.service.runtime.store.load(stream);
    return events.map(({ type }) => type);
  }

  /** What was said to the agency's own services under a key. */
  async said(type: string, key: string): Promise<readonly unknown[]> {
    const { rows } = await this.database.pool.query<{ data: unknown }>(
      `SELECT envelope::jsonb -> 'data' AS data FROM log.outbox
        WHERE type = $1 AND key = $2 AND topic NOT LIKE '%.fed.%' ORDER BY "offset"`,
      [type, key],
    );
    return rows.map(({ data }) => data);
  }

  /** Until everything said was heard and everything written was worked in; a parked message is a failure. */
  async quiet(): Promise<void> {
    const { inbox } = await this.service.status();
    const parked = inbox.filter((row) => row.parked > 0);
    if (parked.length > 0) throw new Error(`parked: ${JSON.stringify(parked)}`);
    const heard = (topic: string): number =>
      inbox.filter((row) => row.topic === topic).reduce((sum, row) => sum + row.next, 0);
    if (this.others.topics.some((topic) => heard(topic) < this.others.countOf(topic))) return this.quiet();
    const { projections, store } = this.service.runtime;
    if ((await projections.waitFor(await store.head(), 5_000)) > 0n) throw new Error('a projection is behind');
  }

  /** Every read model of the service's own events as rows of text, to compare before and after. */
  async readModels(): Promise<Readonly<Record<string, readonly string[]>>> {
    const { name, runtime } = this.service;
    const rows: Record<string, readonly string[]> = {};
    for (const { name: table } of runtime.projections.positions()) {
      const found = await this.database.pool.query<{ row: string }>(
        `SELECT row_to_json(t)::text AS row FROM "${name}"."${table}" t ORDER BY 1`,
      );
      rows[table] = found.rows.map(({ row }) => row);
    }
    return rows;
  }

  /** Fills every read model anew from the whole log. */
  async rebuild(): Promise<void> {
    const { projections } = this.service.runtime;
    for (const { name } of projections.positions()) await projections.rebuild(name);
  }

  private command(method: string, body: object | undefined, { key = uuidv7(), ifMatch }: Sending) {
    const headers = { 'idempotency-key': key, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) };
    if (body === undefined) return { method, headers };
    return { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  }

  private async call(who: Who, path: string, init: RequestInit): Promise<Answer> {
    const { employee, roles = ['employee'] } = who;
    const signedIn = { accountId: uuidv7(), agency, roles, ...(employee ? { employeeId: employee } : {}) };
    const authorization = `Bearer ${await signAccessToken(signingKey, signedIn)}`;
    const response = await fetch(this.service.url + path, { ...init, headers: { ...init.headers, authorization } });
    const text = await response.text();
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    return { status: response.status, headers: response.headers, body };
  }
}
