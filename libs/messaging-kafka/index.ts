export { kafkaBus, type KafkaBusOptions } from './src/kafka-bus';
export { type KafkaRelay, kafkaRelay, type KafkaRelayOptions } from './src/kafka-relay';
export type { KafkaSettings } from './src/kafka-client';
export { republish } from './src/relay-cursor';
export type { SealKeys } from './src/seal';
