import { availableParallelism } from 'node:os';
import { givePostgres, placesOf, type City, type Home } from '@kinerja/installation';
import type { LocalPostgres } from '@kinerja/local-postgres';
import type { Ground } from '../city/ground';
import type { Instance } from '../processes/instance';
import type { InstanceSettings } from '../processes/instance-settings';
import { ClusterKafka } from './cluster-kafka';
import { Gate } from './gate';
import { InstanceServers } from './instance-servers';
import { instanceProcesses } from './instance-processes';
import { InstanceServices } from './instance-services';
import { Ports } from './ports';
import { endLeftovers, ProcessRegistry } from './process-registry';
import { firstStart } from './service-process';

export type ClusterWish = Readonly<{
  brokers: 1 | 3;
  city: City;
  /** Servers that are there already, by instance. */
  postgres: ReadonlyMap<string, string>;
}>;
type Say = (line: string) => void;
type Parts = Readonly<{ home: Home; ports: Ports; registry: ProcessRegistry; say: Say }>;

/** Kafka for all, PostgreSQL and Redis for each instance, a process for each service. */
class ClusterGround implements Ground {
  readonly edition = 'distributed';
  private readonly servers = new Map<string, InstanceServers>();
  /** Starting takes the machine, so only a few start at a time. */
  private readonly gate = new Gate(availableParallelism() + 1);

  constructor(
    private readonly parts: Parts,
    private readonly kafka: Promise<ClusterKafka>,
  ) {}

  postgresOf(code: string): Promise<LocalPostgres> {
    return this.serversOf(code).postgres();
  }

  instanceOf(settings: InstanceSettings): Instance {
    return new InstanceServices(settings, {
      make: async (instance) => {
        const { code, feeds } = instance;
        const [kafka, redis] = await Promise.all([this.kafka, this.serversOf(code).redis()]);
        await kafka.admit(
          code,
          feeds.map(({ agency }) => agency),
        );
        return instanceProcesses(instance, { kafka: kafka.settings, redis }, this.parts);
      },
      start: (process, isWanted) =>
        this.gate.pass(async () => {
          if (isWanted()) await firstStart(process, this.parts.home);
        }),
    });
  }

  opened(url: string): void {
    const { registry } = this.parts;
    registry.tell({ url });
    registry.note({ name: 'door', kind: 'door', instance: '', pid: process.pid, port: Number(new URL(url).port) });
  }

  async stop(): Promise<void> {
    // A start that failed has been told already and left nothing to stop.
    const kafka = this.kafka.then(
      (running) => running.stop(),
      () => undefined,
    );
    const stopped = await Promise.allSettled([kafka, ...[...this.servers.values()].map((servers) => servers.stop())]);
    this.parts.registry.close();
    const fault = stopped.find(({ status }) => status === 'rejected');
    if (fault?.status === 'rejected') this.parts.say(`not stopped: ${String(fault.reason)}`);
  }

  private serversOf(code: string): InstanceServers {
    const servers = this.servers.get(code) ?? new InstanceServers(code, this.parts);
    this.servers.set(code, servers);
    return servers;
  }
}

/** The number of brokers is part of what they agreed on at their first start, so it stays. */
const brokersOf = (home: Home, wanted: 1 | 3, say: Say): 1 | 3 => {
  const known = home.read<{ brokers: 1 | 3 }>('brokers.json')?.brokers;
  if (known === undefined) home.write('brokers.json', { brokers: wanted });
  if (known !== undefined && known !== wanted)
    say(`The Kafka of this home has been made with --brokers ${known}; it stays so.`);
  return known ?? wanted;
};

/**
 * Ends what a killed run left behind and begins to start Kafka; what is below an instance starts with it.
 * @throws nothing yet: a start that fails is told by the first instance that needs it.
 */
export const clusterGround =
  ({ brokers: wanted, city, postgres }: ClusterWish) =>
  async (home: Home, say: Say): Promise<Ground> => {
    await endLeftovers(home);
    for (const [code, url] of postgres) givePostgres(home, code, url);
    const brokers = brokersOf(home, wanted, say);
    const parts = { home, ports: new Ports(), registry: new ProcessRegistry(home), say };
    say(`Starting Kafka (${brokers === 1 ? 'one broker' : `${brokers} brokers`}), PostgreSQL and Redis …`);
    const codes = placesOf(home.read<City>('city.json') ?? city).map(({ code }) => code);
    const kafka = ClusterKafka.start({ ...parts, brokers, codes });
    // Awaited later, by the first instance; until then nobody would hear that it failed.
    kafka.catch(() => undefined);
    return new ClusterGround(parts, kafka);
  };
