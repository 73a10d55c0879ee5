import type { Bus, EmbeddedBus } from '@kinerja/messaging';
import type { Clock } from './clock';
import type { BusSource } from './service-definition';

/** What the composition root chooses. Without a bus the service hears nothing. */
export type ServiceDrivers = Readonly<{
  /** The agency's bus. An embedded one gets this service's outbox, so that the others hear it. */
  bus?: Bus | EmbeddedBus;
  /** Instead of the agency's own topics: what the centre hears of every agency. */
  sources?: readonly BusSource[];
  clock?: Clock;
}>;
