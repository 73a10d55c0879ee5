import { AGENCY_SERVICES, CENTRE_SERVICES } from '@kinerja/installation';
import { allowInstance, createTopics, type InstanceKind } from '@kinerja/local-kafka';
import { federatedTopicOf, PARTITIONS, topicOf } from '@kinerja/messaging';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import type { KafkaPreparation } from './preparation';

const topicsOf = (code: string, kind: InstanceKind): readonly string[] => {
  const services = kind === 'centre' ? CENTRE_SERVICES : AGENCY_SERVICES;
  return services.flatMap((service) => [topicOf(code, service), federatedTopicOf(code, service)]);
};

/** An instance as Kafka is to know it; the centre reads what leaves these agencies. */
type Admitted = Readonly<{ code: string; kind: InstanceKind; agencies?: readonly string[]; copies: number }>;

/** Topics of an instance, and what its principal may do. A repeat changes nothing. */
export const admitInstance = async (admin: Admin, { code, kind, agencies = [], copies }: Admitted): Promise<void> => {
  await allowInstance(admin, code, kind, agencies);
  await createTopics(admin, { topics: topicsOf(code, kind), partitions: PARTITIONS, replicationFactor: copies });
};

/**
 * The topics of a city's instances, and what their principals may do; the principals themselves are there already. A repeat changes
 * nothing; one that was killed is finished by the next. @throws the client's error when Kafka cannot be reached or refuses.
 */
export const prepareKafka = async ({ kafka, centre, agencies }: KafkaPreparation): Promise<void> => {
  const { brokers, username, password, copies } = kafka;
  const sasl = { mechanism: 'scram-sha-512', username, password } as const;
  const client = new Kafka({ brokers: [...brokers], clientId: 'prepare', sasl, logLevel: logLevel.ERROR });
  const admin: Admin = client.admin();
  await admin.connect();
  try {
    await admitInstance(admin, { code: centre, kind: 'centre', agencies, copies });
    for (const code of agencies) await admitInstance(admin, { code, kind: 'agency', copies });
  } finally {
    await admin.disconnect();
  }
};
