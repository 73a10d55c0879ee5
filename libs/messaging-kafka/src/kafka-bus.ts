import type { Bus, RunningSubscription } from '@kinerja/messaging';
import { type KafkaSettings, openKafka } from './kafka-client';
import { KafkaSubscription } from './kafka-subscription';
import { sealsOf } from './seal';
import { checkTopics } from './topics';

export type KafkaBusOptions = Readonly<{
  kafka: KafkaSettings;
  /** Told about every failed batch before it is repeated, and about crashes of the client. */
  onFailure?: (topic: string, error: unknown) => void;
}>;

const nothing = (): void => undefined;

/** The bus over Kafka. One consumer group per service; what was worked in is decided by the service's database alone. */
export const kafkaBus = ({ kafka: settings, onFailure = nothing }: KafkaBusOptions): Bus => {
  const kafka = openKafka(settings);
  const seals = sealsOf(settings.seals);
  return {
    subscribe: async (subscription): Promise<RunningSubscription> => {
      const { consumer, topics } = subscription;
      const groupId = `${settings.instance}.${consumer}`;
      const check = (): Promise<void> => checkTopics(kafka, settings, topics);
      return new KafkaSubscription({ kafka, groupId, subscription, seals, check, onFailure });
    },
  };
};
