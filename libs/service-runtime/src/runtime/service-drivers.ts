import type { Clock } from '@kinerja/clock';
import { kafkaBus } from '@kinerja/messaging-kafka';
import { type Bus, type EmbeddedBus } from '@kinerja/messaging';
import type { Logger } from 'pino';
import type { ServiceSettings } from '../settings/service-settings';
import type { BusSource } from './service-definition';

/** What the composition root chooses. Without a bus, here or as Kafka in the settings, the service hears nothing. */
export type ServiceDrivers = Readonly<{
  /** The agency's bus. An embedded one gets this service's outbox, so that the others hear it. */
  bus?: Bus | EmbeddedBus;
  /** Instead of the agency's own topics: what the centre hears of every agency. */
  sources?: readonly BusSource[];
  clock?: Clock;
  /** Told when the bus is heard no more; a process of its own ends, so that its supervisor starts a new one. */
  onFatal?: (error: unknown) => void;
}>;

/** Kafka where the settings name brokers and nothing else was chosen. */
export const driversOf = (drivers: ServiceDrivers, { kafka }: ServiceSettings, log: Logger): ServiceDrivers => {
  if (drivers.bus || !kafka) return drivers;
  const onFailure = (topic: string, error: unknown): void => log.warn({ topic, err: error }, 'Kafka, trying again');
  return { ...drivers, bus: kafkaBus({ kafka, onFailure }) };
};
