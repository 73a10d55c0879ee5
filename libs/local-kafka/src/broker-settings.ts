import type { KafkaUser } from './scram-users';

export type BrokerPorts = Readonly<{ clients: number; controller: number; tls?: number }>;

export type BrokerSettings = Readonly<{
  id: number;
  data: string;
  /** Of every broker, in the order of their ids from 1. */
  ports: readonly BrokerPorts[];
  superUser: KafkaUser;
  /** Keystore (PKCS12) and its password, where brokers also speak TLS. */
  keystore?: Readonly<{ file: string; password: string }>;
}>;

const SCRAM = 'org.apache.kafka.common.security.scram.ScramLoginModule required';
const PLAIN = 'org.apache.kafka.common.security.plain.PlainLoginModule required';

const listeners = ({ clients, controller, tls }: BrokerPorts): string =>
  [
    `CLIENTS://127.0.0.1:${clients}`,
    `CONTROLLER://127.0.0.1:${controller}`,
    ...(tls === undefined ? [] : [`TLS://127.0.0.1:${tls}`]),
  ].join(',');

const signIn = ({ name, password }: KafkaUser): Readonly<Record<string, string>> => {
  const self = `username="${name}" password="${password}"`;
  return {
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    'listener.name.clients.scram-sha-512.sasl.jaas.config': `${SCRAM} ${self};`,
    'listener.name.tls.scram-sha-512.sasl.jaas.config': `${SCRAM};`,
    // SCRAM needs the metadata that the controllers only agree on behind this listener.
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': `${PLAIN} ${self} user_${name}="${password}";`,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'allow.everyone.if.no.acl.found': 'false',
    'super.users': `User:${name}`,
  };
};

const copies = (brokers: number): Readonly<Record<string, string | number>> => ({
  'default.replication.factor': brokers,
  'min.insync.replicas': brokers > 1 ? 2 : 1,
  'offsets.topic.replication.factor': brokers,
  'offsets.topic.num.partitions': 4,
  'transaction.state.log.replication.factor': brokers,
  'transaction.state.log.min.isr': brokers > 1 ? 2 : 1,
  'share.coordinator.state.topic.replication.factor': brokers,
  'share.coordinator.state.topic.min.isr': brokers > 1 ? 2 : 1,
});

/** A dead broker's session must lapse before it may come back; with Kafka's 9 s that would take 12 s. */
const quickReturn = { 'broker.session.timeout.ms': 2_000, 'broker.heartbeat.interval.ms': 500 };

const keystore = (store: BrokerSettings['keystore']): Readonly<Record<string, string>> =>
  store === undefined
    ? {}
    : {
        'listener.name.tls.ssl.keystore.type': 'PKCS12',
        'listener.name.tls.ssl.keystore.location': store.file,
        'listener.name.tls.ssl.keystore.password': store.password,
      };

/** The lines of `server.properties`: a broker that is also a controller. */
export const serverProperties = ({ id, data, ports, superUser, keystore: store }: BrokerSettings): string => {
  const own = ports[id - 1];
  if (!own) throw new RangeError(`broker ${id} has no ports`);
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': id,
    'controller.quorum.voters': ports.map(({ controller }, n) => `${n + 1}@127.0.0.1:${controller}`).join(','),
    listeners: listeners(own),
    'advertised.listeners': listeners(own),
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'CLIENTS',
    'listener.security.protocol.map': 'CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT,TLS:SASL_SSL',
    'log.dirs': data,
    'auto.create.topics.enable': false,
    'group.initial.rebalance.delay.ms': 0,
    ...quickReturn,
    ...copies(ports.length),
    ...signIn(superUser),
    ...keystore(store),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
};

/** Warnings and errors only, without the password-bearing settings Kafka lists at INFO. */
export const LOGGING = `rootLogger.level=warn
rootLogger.appenderRef.out.ref=out
appender.out.type=Console
appender.out.name=out
appender.out.layout.type=PatternLayout
appender.out.layout.pattern=%d{ISO8601} %p %c{1}: %m%n
`;
