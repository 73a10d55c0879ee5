import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLocalKafka, type LocalKafka, startLocalKafka } from '@kinerja/local-kafka';
import { isRunning } from '@kinerja/local-process';
import {
  type AclEntry,
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  ResourcePatternTypes,
  type Kafka,
} from 'kafkajs';

const PREFIX = 'kinerja-test-kafka-';
const TESTER = { name: 'tester', password: 'tester-password' };

/** `kinerja-test-kafka-<process>-<random>`. */
const runnerOf = (folder: string): number => Number(folder.slice(PREFIX.length).split('-')[0]);

/** Test runs that were killed leave their broker behind; whose runner is gone may go. */
const sweep = async (): Promise<void> => {
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX) && !isRunning(runnerOf(name)));
  for (const name of left) {
    await endLocalKafka(join(tmpdir(), name));
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
};

/** Agencies of tests are called t…; one principal speaks for all of them. */
const allowTester = async (client: Kafka): Promise<void> => {
  const { READ, WRITE, CREATE, DELETE, ALTER, DESCRIBE } = AclOperationTypes;
  const allow = (resourceType: AclResourceTypes, operation: AclOperationTypes): AclEntry => ({
    ...{ resourceType, operation, resourceName: 't', resourcePatternType: ResourcePatternTypes.PREFIXED },
    ...{ principal: `User:${TESTER.name}`, host: '*', permissionType: AclPermissionTypes.ALLOW },
  });
  const topics = [READ, WRITE, CREATE, DELETE, ALTER, DESCRIBE].map((one) => allow(AclResourceTypes.TOPIC, one));
  const admin = client.admin();
  await admin.connect();
  await admin.createAcls({ acl: [...topics, allow(AclResourceTypes.GROUP, READ)] });
  await admin.disconnect();
};

const killAtExit = (kafka: LocalKafka): void => {
  process.once('exit', () => {
    for (const { pid } of kafka.processes) if (isRunning(pid)) process.kill(pid, 'SIGKILL');
    rmSync(kafka.folder, { recursive: true, force: true, maxRetries: 5 });
  });
};

/** One broker for the test run of this process, which goes when the process ends; the tests find it in the environment. */
export const startTestBroker = async (): Promise<void> => {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const kafka = await startLocalKafka({ folder, brokers: 1, users: [TESTER], tls: true });
  killAtExit(kafka);
  await allowTester(kafka.client());
  process.env['KAFKA_BROKERS'] = kafka.brokers.join(',');
  process.env['KAFKA_USERNAME'] = TESTER.name;
  process.env['KAFKA_PASSWORD'] = TESTER.password;
  process.env['KAFKA_TLS_BROKERS'] = kafka.tls?.brokers.join(',') ?? '';
  process.env['KAFKA_CA'] = kafka.tls?.ca ?? '';
};
