import { generateKeyPairSync } from 'node:crypto';
import { uuidv7 } from '@kinerja/kernel';
import { embeddedBus } from '@kinerja/messaging';
import { signAccessToken, startService, type RunningService, type ServiceDefinition } from '@kinerja/service-shell';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { agencyCode, type EmployeeId, type Role } from '@kinerja/vocabulary';
import { OtherServices } from './other-services.fixtures';

export type Answer = Readonly<{ status: number; body: Record<string, unknown>; text: string; headers: Headers }>;
export type Who = Readonly<{ employee?: EmployeeId; roles?: readonly Role[] }>;

const agency = agencyCode('diskominfo');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const tokenPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();

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
    const neighbours = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'];
    const others = new OtherServices(
      agency,
      bus,
      neighbours.filter((name) => name !== definition.name),
    );
    const settings = {
      agency,
      zone: 'WITA',
      database: { appUrl: database.url, ownerUrl: database.ownerUrl },
      tokenPublicKey,
      sealingKey: Buffer.alloc(32, 7).toString('base64'),
      logLevel: 'silent',
    } as const;
    return new ServiceUnderTest(await startService(definition, settings, { bus }), others, database);
  }

  async stop(): Promise<void> {
    await this.service.close();
    await this.database.drop();
  }

  get(who: Who, path: string): Promise<Answer> {
    return this.call(who, 'GET', path);
  }

  post(who: Who, path: string, body: object = {}, key: string = uuidv7()): Promise<Answer> {
    return this.call(who, 'POST', path, { body, key });
  }

  put(who: Who, path: string, body: object, key: string = uuidv7()): Promise<Answer> {
    return this.call(who, 'PUT', path, { body, key });
  }

  /** Until everything said was heard and everything written was worked in; own contracts included. */
  async quiet(): Promise<void> {
    const { head, projections, outbox, inbox } = await this.service.status();
    const next = (topic: string): number =>
      inbox.filter((row) => row.topic === topic).reduce((sum, row) => sum + row.next, 0);
    const own = outbox.filter(({ topic }) => topic === `${agency}.${this.service.name}.v1`);
    const isBehind =
      projections.some(({ position }) => position < head) ||
      own.some(
        (row) =>
          !inbox.some((one) => one.topic === row.topic && one.partition === row.partition && one.next === row.next),
      ) ||
      this.others.topics.some((topic) => next(topic) < this.others.countOf(topic));
    const parked = inbox.filter((row) => row.parked > 0);
    if (parked.length > 0) throw new Error(`parked: ${JSON.stringify(parked)}`);
    if (isBehind) await this.quiet();
  }

  private async call(
    who: Who,
    method: string,
    path: string,
    sent?: Readonly<{ body: object; key: string }>,
  ): Promise<Answer> {
    const { employee, roles = ['employee'] } = who;
    const signedIn = { accountId: uuidv7(), agency, roles, ...(employee ? { employeeId: employee } : {}) };
    const token = await signAccessToken(signingKey, signedIn);
    const position = (await this.service.status()).head;
    const response = await fetch(this.service.url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(sent ? { 'content-type': 'application/json', 'idempotency-key': sent.key } : {}),
        ...(method === 'GET' ? { 'kinerja-after': `${this.service.name}:${position}` } : {}),
      },
      ...(sent ? { body: JSON.stringify(sent.body) } : {}),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      headers: response.headers,
      body: text.startsWith('{') ? JSON.parse(text) : {},
    };
  }
}
