import { createPublicKey } from 'node:crypto';
import { openLog } from '@kinerja/diagnostics';
import { feedBus, federatedTopicsOf, type Bus } from '@kinerja/messaging';
import { kafkaBus, type KafkaSettings } from '@kinerja/messaging-kafka';
import type { BusSource, ServiceSettings } from '@kinerja/service-runtime';
import { federatedContracts } from './federated-contracts';
import { publicKeyOf, type MonitoringConfig, type RegisteredAgency } from './monitoring.config';

type Complain = (topic: string, error: unknown) => void;

const feedsOf = (agencies: readonly RegisteredAgency[], complain: Complain): Bus =>
  feedBus({
    sources: agencies.flatMap(({ agency, feed }) => {
      if (!feed) return [];
      const { url: address, publicKey, bearer } = feed;
      return [{ agency, address, publicKey: createPublicKey(publicKey), bearer }];
    }),
    onFailure: complain,
  });

const heardFrom = (bus: Bus, agencies: readonly RegisteredAgency[]): BusSource => ({
  bus,
  topics: agencies.flatMap(({ agency }) => federatedTopicsOf(agency, federatedContracts)),
});

/** The centre believes what an agency says by Kafka under the key it was registered with. */
const believing = (kafka: KafkaSettings, agencies: readonly RegisteredAgency[]): KafkaSettings => {
  const keys = agencies.flatMap((agency) => {
    const key = publicKeyOf(agency);
    return key === undefined ? [] : [[agency.agency, key] as const];
  });
  return { ...kafka, seals: { ...kafka.seals, feedPublicKeys: Object.fromEntries(keys) } };
};

/** Agencies with a feed are pulled; the others come by Kafka, where the settings name brokers. */
export const sourcesOf = ({ agencies }: MonitoringConfig, { kafka, agency }: ServiceSettings): readonly BusSource[] => {
  const log = openLog({ service: 'monitoring', agency, level: 'warn' });
  const complain: Complain = (topic, err) => log.warn({ topic, err }, 'cannot be heard; asked again until it can');
  const pulled = agencies.filter(({ feed }) => feed !== undefined);
  const others = agencies.filter(({ feed }) => feed === undefined);
  const feeds = pulled.length > 0 ? [heardFrom(feedsOf(pulled, complain), pulled)] : [];
  if (!kafka || others.length === 0) return feeds;
  return [...feeds, heardFrom(kafkaBus({ kafka: believing(kafka, others), onFailure: complain }), others)];
};
