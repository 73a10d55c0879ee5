import { createPublicKey } from 'node:crypto';
import { feedBus, federatedTopicsOf, kafkaBus, type Bus } from '@kinerja/messaging';
import type { BusSource, ServiceSettings } from '@kinerja/service-shell';
import { federatedContracts } from './app.module';
import type { MonitoringConfig, RegisteredAgency } from './monitoring.config';

const complain = (topic: string, error: unknown): void =>
  void process.stderr.write(`${topic}: ${error instanceof Error ? error.message : String(error)}\n`);

const feedsOf = (agencies: readonly RegisteredAgency[]): Bus =>
  feedBus({
    sources: agencies.flatMap(({ agency, feed }) => {
      if (!feed) return [];
      const { url: address, publicKey, bearer } = feed;
      const source = { agency, address, publicKey: createPublicKey(publicKey) };
      return [bearer === undefined ? source : { ...source, bearer }];
    }),
    onFailure: complain,
  });

const heardFrom = (bus: Bus, agencies: readonly RegisteredAgency[]): BusSource => ({
  bus,
  topics: agencies.flatMap(({ agency }) => federatedTopicsOf(agency, federatedContracts)),
});

/** Agencies with a feed are pulled; the others come by Kafka, where the settings name brokers. */
export const sourcesOf = ({ agencies }: MonitoringConfig, { kafka }: ServiceSettings): readonly BusSource[] => {
  const pulled = agencies.filter(({ feed }) => feed !== undefined);
  const others = agencies.filter(({ feed }) => feed === undefined);
  const feeds = pulled.length > 0 ? [heardFrom(feedsOf(pulled), pulled)] : [];
  return kafka && others.length > 0 ? [...feeds, heardFrom(kafkaBus({ kafka, onFailure: complain }), others)] : feeds;
};
