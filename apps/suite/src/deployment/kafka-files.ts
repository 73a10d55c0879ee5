import { asSuperUser, scramAtFormat, type KafkaUser } from '@kinerja/local-kafka';

/** The broker's address for the services, and who may make topics and rights. */
export const KAFKA = 'kafka:9092';
export const KAFKA_ADMIN = 'kinerja';

const SCRAM = 'org.apache.kafka.common.security.scram.ScramLoginModule required';
const PLAIN = 'org.apache.kafka.common.security.plain.PlainLoginModule required';

const settings = (password: string): Readonly<Record<string, string | number | boolean>> => {
  const self = `username="${KAFKA_ADMIN}" password="${password}"`;
  return {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': '1@localhost:9093',
    listeners: 'CLIENTS://0.0.0.0:9092,CONTROLLER://localhost:9093',
    'advertised.listeners': `CLIENTS://${KAFKA}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'CLIENTS',
    'listener.security.protocol.map': 'CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT',
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    'listener.name.clients.scram-sha-512.sasl.jaas.config': `${SCRAM} ${self};`,
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': `${PLAIN} ${self} user_${KAFKA_ADMIN}="${password}";`,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'allow.everyone.if.no.acl.found': false,
    'super.users': `User:${KAFKA_ADMIN}`,
    'log.dirs': '/var/lib/kafka/data',
    'auto.create.topics.enable': false,
    'group.initial.rebalance.delay.ms': 0,
    'broker.session.timeout.ms': 2_000,
    'broker.heartbeat.interval.ms': 500,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
  };
};

/** The broker's settings and the one user that its storage is made with; how that one signs in, and the users it makes later, one a line. */
export const kafkaFiles = (users: readonly KafkaUser[], adminPassword: string): Record<string, string> => {
  const admin = { name: KAFKA_ADMIN, password: adminPassword };
  const broker = Object.entries(settings(adminPassword)).map(([name, value]) => `${name}=${value}\n`);
  return {
    'kafka/broker/server.properties': broker.join(''),
    'kafka/broker/scram': `${scramAtFormat(admin)}\n`,
    'kafka/users/admin.properties': `${asSuperUser(admin)}\n`,
    'kafka/users/users': users.map(({ name, password }) => `${name} ${password}\n`).join(''),
  };
};
