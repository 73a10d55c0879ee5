import { uuidv7 } from '@kinerja/clock';
import { generateKeyPairSync } from 'node:crypto';
import { announce } from '@kinerja/contracts';
import { assignmentStartedV1, personRegisteredV1 } from '@kinerja/identity-contracts';
import { embeddedBus, type EmbeddedBus } from '@kinerja/messaging';
import { planningService } from '@kinerja/planning-app';
import { reportingService } from '@kinerja/reporting-app';
import { signAccessToken } from '@kinerja/http-edge';
import { startService, type RunningService, type ServiceDefinition } from '@kinerja/service-runtime';
import { OtherServices, preparedDatabase, SpanReceiver, type ReceivedSpan } from '@kinerja/service-testing';
import type { TestDatabase } from '@kinerja/testing';
import { agencyCode, employeeId } from '@kinerja/vocabulary';

const agency = agencyCode('diskominfo');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const tokenPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const month = '2026-03';
const clerk = employeeId(uuidv7());
const person = employeeId(uuidv7());
const caller = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };

const sealingKey = Buffer.alloc(32, 7).toString('base64');

let receiver: SpanReceiver;
let bus: EmbeddedBus;
let identity: OtherServices;
const databases: TestDatabase[] = [];
const services: RunningService[] = [];

const start = async (definition: ServiceDefinition): Promise<RunningService> => {
  const database = await preparedDatabase(definition);
  databases.push(database);
  const settings = {
    ...({ agency, zone: 'WITA', tokenPublicKey, logLevel: 'silent', sealingKey } as const),
    database: { appUrl: database.url },
    tracing: { endpoint: receiver.endpoint, ratio: 1 },
  };
  const service = await startService(definition, settings, { bus });
  services.push(service);
  return service;
};

/** Until the consumer has worked in all that the publisher has said to its agency. */
const heard = async (publisher: RunningService, consumer: RunningService): Promise<void> => {
  const { outbox } = await publisher.status();
  const { inbox } = await consumer.status();
  const said = outbox.filter(({ topic }) => topic === `${agency}.${publisher.name}.v1`);
  const isHeard = ({ topic, partition, next }: (typeof outbox)[number]): boolean =>
    inbox.some((row) => row.topic === topic && row.partition === partition && row.next === next);
  if (!said.every(isHeard)) return heard(publisher, consumer);
};

/** Until nothing of the work over many is left. */
const worked = async (service: RunningService): Promise<void> => {
  if ((await service.status()).processes.length > 0) return worked(service);
};

const knowsSomebody = async (consumer: RunningService): Promise<void> => {
  const [row] = await consumer.runtime.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM directory.posts_v1'); // prettier-ignore
  if (row?.n !== 1) return knowsSomebody(consumer);
};

const hire = (): Promise<void> =>
  identity.say(
    announce(personRegisteredV1, person, { employeeId: person, staffNumber: 'P-1', employment: 'pns' }),
    announce(assignmentStartedV1, person, {
      ...{ assignmentId: uuidv7(), employeeId: person, unitId: uuidv7(), position: 'Analis Kebijakan' },
      ...({
        positionKind: 'fungsional',
        jobClass: 9,
        golongan: 'III/c',
        duty: 'member',
        startsOn: '2026-01-01',
      } as const),
    }),
  );

const command = async (planning: RunningService, path: string, body?: object): Promise<number> => {
  const roles = ['employee', 'agency-admin'] as const;
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const token = await signAccessToken(pem, { accountId: uuidv7(), employeeId: clerk, agency, roles });
  const headers = {
    authorization: `Bearer ${token}`,
    'idempotency-key': uuidv7(),
    traceparent: `00-${caller.traceId}-${caller.spanId}-01`,
    ...(body && { 'content-type': 'application/json' }),
  };
  const answer = await fetch(planning.url + path, {
    method: 'POST',
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  return answer.status;
};

beforeAll(async () => {
  receiver = await SpanReceiver.start();
  identity = await OtherServices.open(agency);
  bus = embeddedBus();
  identity.publishOn(bus, '');
});
afterAll(async () => {
  for (const service of services) await service.close();
  await identity.close();
  await receiver.stop();
  for (const database of databases) await database.drop();
});

/** From a span up to the first of its trace, by name. */
const pathOf = (span: ReceivedSpan, spans: readonly ReceivedSpan[]): readonly string[] => {
  const parent = spans.find(({ spanId }) => spanId === span.parent);
  const own = `${span.service}: ${span.name}`;
  return parent ? [...pathOf(parent, spans), own] : [own];
};

it('follows a command from its caller across the bus to what another service does about it', async () => {
  const planning = await start(planningService);
  const reporting = await start(reportingService);
  await hire();
  await knowsSomebody(reporting);
  expect(await command(planning, '/periods', { month, closesOn: '2026-04-05' })).toBe(201);
  expect(await command(planning, `/periods/${month}/closing`)).toBe(200);
  await heard(planning, reporting);
  await worked(reporting);
  for (const service of services) await service.close();

  const { spans } = receiver;
  const closing = spans.filter(({ service, name }) => service === 'reporting' && name === 'append');
  expect(closing).toHaveLength(2);
  expect(pathOf(closing[0] as ReceivedSpan, spans)).toEqual([
    'planning: POST /periods/:month/closing',
    'planning: command PeriodController.close',
    'reporting: work month-closing',
    'reporting: append',
  ]);
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([caller.traceId]));
  expect(spans.find(({ name }) => name.startsWith('POST /periods/:month'))?.parent).toBe(caller.spanId);
  expect(spans.filter(({ name }) => name.startsWith('work'))).toHaveLength(1);
  for (const personal of [person, clerk, 'P-1', 'Analis']) expect(receiver.text).not.toContain(personal);
});
