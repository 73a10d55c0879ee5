import type { KnownInstance } from '@kinerja/backup';
import { keptSecretsOf, type Home } from '@kinerja/installation';
import { redisHealth, type RedisHealth } from '@kinerja/jobs';
import { Kafka, logLevel } from 'kafkajs';
import { addressOf, operate } from '../operator/running-service';
import { blocks, examine, ok, warn, type Finding } from './finding';

type Check = Readonly<{ name: string; ok: boolean; detail: string }>;
type Cluster = Readonly<{
  processes?: readonly Readonly<{ kind: string; instance: string; port: number }>[];
  kafka?: Readonly<{ brokers: readonly string[] }>;
}>;

/** What a service says of itself; each failing check by name. */
const serviceFindings = (home: Home, instance: string, service: string): Promise<readonly Finding[]> => {
  const [name, address] = [`${instance}/${service}`, addressOf(home, { instance, service })];
  if (address === undefined) return Promise.resolve([warn(name, 'stands still; start the installation')]);
  return examine(name, async () => {
    const { items } = await operate<{ items: Check[] }>(home, instance, { address, path: '/checks' });
    const failing = items.filter((check) => !check.ok);
    if (failing.length === 0) return [ok(name, `ready: ${items.map((check) => check.name).join(', ')}`)];
    return failing.map((check) => blocks(name, `${check.name}: ${check.detail}; its log is in ${home.logs}`));
  });
};

export const redisFinding = (name: string, health: RedisHealth): Finding => {
  if (!health.isReachable) return blocks(name, `${health.reason}; jobs and sessions wait for it`);
  const { version, evictionPolicy, isAppendOnly } = health;
  if (evictionPolicy !== 'noeviction')
    return blocks(name, `evicts by ${evictionPolicy} and so throws jobs away; set maxmemory-policy noeviction`);
  return isAppendOnly
    ? ok(name, `${version}, noeviction, appendonly`)
    : warn(name, 'forgets the queue when it restarts; set appendonly yes');
};

const redisOf = async (home: Home, code: string, port: number): Promise<Finding> => {
  const { redisPassword } = keptSecretsOf(home, code);
  return redisFinding(
    `${code} redis`,
    await redisHealth(`redis://:${encodeURIComponent(redisPassword)}@127.0.0.1:${port}`),
  );
};

/** The topics the instance's principal may see. */
const kafkaFinding = async (home: Home, code: string, brokers: readonly string[]): Promise<Finding> => {
  const sasl = {
    mechanism: 'scram-sha-512',
    username: code,
    password: keptSecretsOf(home, code).kafkaPassword,
  } as const;
  const retry = { retries: 1 };
  const kafka = new Kafka({ brokers: [...brokers], sasl, retry, logLevel: logLevel.NOTHING, connectionTimeout: 3_000 });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const own = (await admin.listTopics()).filter((topic) => topic.startsWith(`${code}.`));
    return own.length === 0
      ? blocks(
          `${code} kafka`,
          'reachable, but no topic of the instance is there or may be seen; create topics and ACLs',
        )
      : ok(`${code} kafka`, `${own.length} topics of its own`);
  } finally {
    await admin.disconnect();
  }
};

/** Services, Kafka and Redis of one instance, as far as they run. */
export const runningFindings = async (home: Home, known: KnownInstance): Promise<readonly Finding[]> => {
  const { code } = known.instance;
  const findings: Finding[] = [];
  for (const service of known.services) findings.push(...(await serviceFindings(home, code, service)));
  const { processes = [], kafka } = home.read<Cluster>('cluster.json') ?? {};
  const redis = processes.find(({ kind, instance }) => kind === 'redis' && instance === code);
  if (redis) findings.push(...(await examine(`${code} redis`, async () => [await redisOf(home, code, redis.port)])));
  const brokers = kafka?.brokers;
  if (brokers)
    findings.push(...(await examine(`${code} kafka`, async () => [await kafkaFinding(home, code, brokers)])));
  return findings;
};
