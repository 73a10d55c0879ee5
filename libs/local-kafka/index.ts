export { allowInstance, type InstanceKind } from './src/access-rules';
export { kafkaJars } from './src/kafka-jars';
export { KafkaFault, type KafkaFaultCode } from './src/kafka-fault';
export {
  endLocalKafka,
  type KafkaProcess,
  type LocalKafka,
  type LocalKafkaOptions,
  startLocalKafka,
} from './src/local-kafka';
export { createTopics, type NewTopics } from './src/topics';
export { asSuperUser, scramAtFormat, type KafkaUser } from './src/scram-users';
