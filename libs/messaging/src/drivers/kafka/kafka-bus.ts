import type { Bus, RunningSubscription } from '../../bus';
import { type KafkaSettings, ensureTopics, openKafka } from './kafka-client';
import { KafkaSubscription } from './kafka-subscription';

export type KafkaBusOptions = Readonly<{
  kafka: KafkaSettings;
  /** Told about every failed batch before it is repeated, about crashes of the client, and about records no relay wrote. */
  onFailure?: (topic: string, error: unknown) => void;
}>;

/** The bus over Kafka. One consumer group per consumer name; what was worked in is decided by the consumer's database alone. */
export const kafkaBus = ({ kafka: settings, onFailure = () => undefined }: KafkaBusOptions): Bus => {
  const kafka = openKafka(settings);
  return {
    subscribe: async (subscription): Promise<RunningSubscription> => {
      await ensureTopics(kafka, settings, subscription.topics);
      return KafkaSubscription.start(kafka, subscription, onFailure);
    },
  };
};
