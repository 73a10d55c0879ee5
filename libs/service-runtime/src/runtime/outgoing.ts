import { createPrivateKey } from 'node:crypto';
import { feedPublisher, outboxReader, type Bus, type EmbeddedBus } from '@kinerja/messaging';
import { kafkaRelay } from '@kinerja/messaging-kafka';
import type { Logger } from 'pino';
import type { Feed } from '../http/feed.controller';
import type { ServiceRuntime } from './service-runtime';

type OutgoingContext = Readonly<{ service: string; parts: ServiceRuntime; log: Logger }>;

const isEmbedded = (bus: Bus): bus is EmbeddedBus => 'addPublisher' in bus;

/** The feed for the centre; none where no key to sign it is given, or nothing by which the centre is known. */
export const feedOf = (service: string, { settings, pool, store }: ServiceRuntime): Feed | undefined => {
  const { agency, feed } = settings;
  if (feed?.bearer === undefined) return undefined;
  const outbox = outboxReader(pool, (wake) => store.onAppend(wake));
  const publisher = feedPublisher({ agency, service, outbox, privateKey: createPrivateKey(feed.privateKey) });
  return { context: service, publisher, bearer: feed.bearer };
};

export type Publishing = Readonly<{
  /** Seconds since the oldest message was said that the brokers have not acknowledged; absent where no relay sends them. */
  unsentAge?: () => Promise<number>;
  /** Finishes the batch under way. */
  stop: () => Promise<void>;
}>;

/** Lets the agency's other services hear this one's outbox. */
export const publishOn = (bus: Bus | undefined, { service, parts, log }: OutgoingContext): Publishing => {
  const { settings, pool, store } = parts;
  const onAppend = (wake: () => void): (() => void) => store.onAppend(wake);
  if (bus && isEmbedded(bus)) bus.addPublisher({ agency: settings.agency, service }, outboxReader(pool, onAppend));
  if (!settings.kafka) return { stop: () => Promise.resolve() };
  const onFailure = (error: unknown): void => log.warn({ err: error }, 'the relay to Kafka tries again');
  const relay = kafkaRelay({ kafka: settings.kafka, pool, onAppend, onFailure });
  return { stop: () => relay.stop(), unsentAge: () => relay.unsentAge() };
};
