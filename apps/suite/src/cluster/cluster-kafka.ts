import { setTimeout as pause } from 'node:timers/promises';
import { CENTRE, secretsOf, type Home } from '@kinerja/installation';
import { startLocalKafka, type LocalKafka } from '@kinerja/local-kafka';
import { admitInstance } from '../deployment/prepare-kafka';
import { GuardedServer, type Server } from '../processes/guarded-server';
import type { ProcessRegistry } from './process-registry';

type Starting = Readonly<{
  home: Home;
  brokers: 1 | 3;
  /** Agencies and the centre; each has a principal of its own name. */
  codes: readonly string[];
  registry: ProcessRegistry;
  say: (line: string) => void;
}>;

const POLL_MS = 200;
const COORDINATED_WITHIN_MS = 60_000;

/** A new cluster makes its topic of group offsets when a group is first asked for; until then no service could join one. */
const untilGroupsAreKept = async (kafka: LocalKafka): Promise<void> => {
  const admin = kafka.client().admin();
  await admin.connect();
  try {
    for (const end = Date.now() + COORDINATED_WITHIN_MS; ; await pause(POLL_MS)) {
      const fault = await admin.describeGroups(['kinerja']).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (fault === undefined) return;
      if (Date.now() > end) throw fault;
    }
  } finally {
    await admin.disconnect();
  }
};

/** The city's Kafka: its brokers watched, and an instance let in with its own topics only. */
export class ClusterKafka {
  private constructor(
    private readonly kafka: LocalKafka,
    private readonly guards: readonly GuardedServer<Server>[],
    private readonly home: Home,
    private readonly principals: Set<string>,
  ) {}

  /** @throws KafkaFault */
  static async start({ home, brokers, codes, registry, say }: Starting): Promise<ClusterKafka> {
    const users = codes.map((name) => ({ name, password: secretsOf(home, name).kafkaPassword }));
    const kafka = await startLocalKafka({ folder: home.path('kafka'), brokers, users });
    try {
      await untilGroupsAreKept(kafka);
    } catch (error) {
      await kafka.stop();
      throw error;
    }
    const guards = await Promise.all(kafka.processes.map((_, n) => guardBroker(kafka, n, { registry, say })));
    registry.tell({ kafka: { brokers: kafka.brokers } });
    return new ClusterKafka(kafka, guards, home, new Set(codes));
  }

  get settings(): Readonly<{ brokers: readonly string[]; replication: number }> {
    return { brokers: this.kafka.brokers, replication: this.kafka.brokers.length };
  }

  /** Principal, rights and topics of an instance; the centre hears what these agencies let out. A repeat changes nothing. */
  async admit(code: string, agencies: readonly string[]): Promise<void> {
    if (!this.principals.has(code)) await this.kafka.addUser(code, secretsOf(this.home, code).kafkaPassword);
    this.principals.add(code);
    const admin = this.kafka.client().admin();
    await admin.connect();
    try {
      const kind = code === CENTRE ? 'centre' : 'agency';
      await admitInstance(admin, { code, kind, agencies, copies: this.settings.replication });
    } finally {
      await admin.disconnect();
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.guards.map((guard) => guard.stop()));
    await this.kafka.stop();
  }
}

const guardBroker = (
  kafka: LocalKafka,
  n: number,
  { registry, say }: Pick<Starting, 'registry' | 'say'>,
): Promise<GuardedServer<Server>> => {
  const name = `kafka/${n + 1}`;
  const broker = (): Server => {
    const { pid, port } = kafka.processes[n] ?? { pid: 0, port: 0 };
    // All brokers stop together, when the cluster does.
    return { pid, port, stop: () => Promise.resolve() };
  };
  return GuardedServer.start({
    name: `Kafka broker ${n + 1}`,
    start: async (again) => {
      if (again !== undefined) await kafka.startBroker(n);
      return broker();
    },
    onStart: ({ pid, port }) => registry.note({ name, kind: 'kafka', instance: '', pid, port }),
    say,
  });
};
