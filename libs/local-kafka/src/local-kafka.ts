import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kafka } from 'kafkajs';
import { Broker } from './broker';
import type { BrokerPorts } from './broker-settings';
import { runTool } from './java';
import { kafkaJars } from './kafka-jars';
import { choosePorts, type KafkaFolder, readFolder, writeFolder } from './kafka-folder';
import { KafkaFault } from './kafka-fault';
import { keystoreIn } from './keystore';
import { asSuperUser, checkUser, type KafkaUser, scramAfterwards } from './scram-users';
import { superClient, untilReady } from './until-ready';

const READY_WITHIN_MS = 90_000;

export type LocalKafkaOptions = Readonly<{
  /** Everything lies here: settings with the superuser's password (0600), data, logs. One user at a time. */
  folder: string;
  brokers: 1 | 3;
  users: readonly KafkaUser[];
  /** Free ones of the loopback address where none are named. */
  ports?: readonly BrokerPorts[];
  /** Also listen with TLS. */
  tls?: boolean;
}>;

export type KafkaProcess = Readonly<{ pid: number; port: number }>;

export interface LocalKafka {
  /** `host:port`, SASL_PLAINTEXT with SCRAM-SHA-512. */
  readonly brokers: readonly string[];
  readonly superUser: Readonly<{ username: string; password: string }>;
  readonly ports: readonly BrokerPorts[];
  readonly folder: string;
  /** Addresses with TLS and the certificate to trust, PEM. */
  readonly tls: Readonly<{ brokers: readonly string[]; ca: string }> | undefined;
  /** In the order of the brokers; `pid` is 0 while one is stopped. */
  readonly processes: readonly KafkaProcess[];
  /** As the superuser; fails at once when nothing answers. */
  client(): Kafka;
  addUser(name: string, password: string): Promise<void>;
  /** Broker `n` from 0; SIGKILL leaves it as a crash would. */
  stopBroker(n: number, how?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Resolves when it answers again. */
  startBroker(n: number): Promise<void>;
  restart(n: number): Promise<void>;
  stop(): Promise<void>;
}

class RunningKafka implements LocalKafka {
  readonly brokers: readonly string[];
  readonly superUser: LocalKafka['superUser'];
  readonly ports: readonly BrokerPorts[];

  readonly folder: string;

  constructor(
    private readonly home: Readonly<{ folder: string; jars: string }>,
    private known: KafkaFolder,
    private readonly members: readonly Broker[],
    readonly tls: LocalKafka['tls'],
  ) {
    this.ports = known.ports;
    this.folder = home.folder;
    this.brokers = known.ports.map(({ clients }) => `127.0.0.1:${clients}`);
    this.superUser = { username: known.superUser.name, password: known.superUser.password };
  }

  get processes(): readonly KafkaProcess[] {
    return this.members.map(({ pid }, n) => ({ pid, port: this.ports[n]?.clients ?? 0 }));
  }

  client(): Kafka {
    return superClient(this.brokers, this.known.superUser);
  }

  async addUser(name: string, password: string): Promise<void> {
    checkUser({ name, password });
    const admin = join(this.home.folder, 'admin.properties');
    writeFileSync(admin, asSuperUser(this.known.superUser), { mode: 0o600 });
    const who = ['--bootstrap-server', this.brokers.join(','), '--command-config', admin, '--entity-type', 'users'];
    const what = ['--entity-name', name, '--alter', '--add-config', scramAfterwards({ name, password })];
    await runTool(this.home.jars, this.home.folder, ['kafka.admin.ConfigCommand', ...who, ...what]);
    const others = this.known.users.filter((one) => one.name !== name);
    this.known = { ...this.known, users: [...others, { name, password }] };
    writeFolder(this.home.folder, this.known);
  }

  async stopBroker(n: number, how: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    await this.member(n).stop(how);
  }

  async startBroker(n: number): Promise<void> {
    this.member(n).start();
    await this.ready([this.member(n)]);
  }

  async restart(n: number): Promise<void> {
    await this.stopBroker(n);
    await this.startBroker(n);
  }

  async stop(): Promise<void> {
    await Promise.all(this.members.map((broker) => broker.stop()));
  }

  /** Starts what does not run and brings in users the folder does not know. */
  async begin(users: readonly KafkaUser[]): Promise<void> {
    this.members.forEach((broker) => broker.start());
    await this.ready(this.members);
    for (const { name, password } of users)
      if (!this.known.users.some((one) => one.name === name && one.password === password))
        await this.addUser(name, password);
  }

  private member(n: number): Broker {
    const broker = this.members[n];
    if (!broker) throw new RangeError(`there is no broker ${n}`);
    return broker;
  }

  private async ready(started: readonly Broker[]): Promise<void> {
    const end = Date.now() + READY_WITHIN_MS;
    const isLost = (): boolean => Date.now() > end || started.some(({ hasEnded }) => hasEnded);
    const running = this.brokers.filter((_, n) => this.members[n]?.hasEnded === false);
    if (await untilReady(running, this.known.superUser, isLost)) return;
    const words = started.map((broker) => `${broker.folder}/broker.log:\n${broker.lastWords()}`).join('\n');
    throw new KafkaFault('did-not-start', `Kafka did not start. The end of ${words}`);
  }
}

/** Ends the brokers that a killed run left in the folder, if any. */
export const endLocalKafka = async (folder: string): Promise<void> => {
  const found = readdirSync(folder).filter((name) => name.startsWith('broker-') && !name.includes('.'));
  await Promise.all(found.map((name) => new Broker('', join(resolve(folder), name)).endOrphan()));
};

const membersOf = async (folder: string, jars: string, count: number): Promise<readonly Broker[]> => {
  const members = Array.from({ length: count }, (_, n) => new Broker(jars, join(folder, `broker-${n + 1}`)));
  await Promise.all(members.map((member) => member.endOrphan()));
  return members;
};

/**
 * Starts Apache Kafka (KRaft) in the folder; ends the brokers a killed run left there first.
 * @throws KafkaFault with a sentence for the operator.
 */
export const startLocalKafka = async (options: LocalKafkaOptions): Promise<LocalKafka> => {
  const folder = resolve(options.folder);
  const jars = await kafkaJars();
  const read = readFolder(folder, options.users);
  const members = await membersOf(folder, jars, options.brokers);
  const ports = await choosePorts(options.brokers, options.tls ?? false, options.ports ?? read.ports);
  const known = { ...read, ports };
  const { superUser, clusterId } = known;
  const store = options.tls ? await keystoreIn(folder, superUser.password) : undefined;
  for (const [n, member] of members.entries()) {
    const settings = { id: n + 1, data: join(member.folder, 'data'), ports, superUser };
    await member.prepare(store ? { ...settings, keystore: store } : settings, clusterId, [superUser, ...known.users]);
  }
  writeFolder(folder, known);
  const tls = store && { brokers: ports.map((port) => `127.0.0.1:${port.tls ?? 0}`), ca: store.ca };
  const kafka = new RunningKafka({ folder, jars }, known, members, tls);
  try {
    await kafka.begin(options.users);
  } catch (error) {
    await kafka.stop();
    throw error;
  }
  return kafka;
};
