import { AGENCY_SERVICES, CannotStart, CENTRE_SERVICES, databaseName } from '@kinerja/installation';
import { allowInstance, createTopics } from '@kinerja/local-kafka';
import { ensureServiceDatabase } from '@kinerja/local-postgres';
import { federatedTopicOf, PARTITIONS, topicOf } from '@kinerja/messaging';
import { migrateService, type ServiceDefinition } from '@kinerja/service-runtime';
import { Kafka, logLevel } from 'kafkajs';
import { statedServices } from '../operator/schema-of';
import type { DatabaseToMake, KafkaToPrepare, Preparation } from './preparation';

const roleIn = (url: string): string => decodeURIComponent(new URL(url).username);

/** A database and its two roles; a repeat changes nothing. */
export const makeDatabase = (
  postgres: string,
  { database, superuserUrl, ownerUrl, appUrl }: DatabaseToMake,
): Promise<void> => {
  const [owner, app] = [roleIn(ownerUrl), roleIn(appUrl)];
  const urls = (name: string, role?: string): string => {
    if (role === owner) return ownerUrl;
    if (role === app) return appUrl;
    return name === database ? superuserUrl : postgres;
  };
  return ensureServiceDatabase(urls, { database, owner, app });
};

/** The instance's topics, and what its principal may do; the principal itself was made when Kafka's storage was. */
const admit = async ({ code, kind, agencies }: Preparation, kafka: KafkaToPrepare): Promise<void> => {
  const { brokers, username, password, copies } = kafka;
  const sasl = { mechanism: 'scram-sha-512', username, password } as const;
  const admin = new Kafka({ brokers: [...brokers], clientId: 'prepare', sasl, logLevel: logLevel.ERROR }).admin();
  await admin.connect();
  try {
    await allowInstance(admin, code, kind, agencies);
    const services = kind === 'centre' ? CENTRE_SERVICES : AGENCY_SERVICES;
    const topics = services.flatMap((service) => [topicOf(code, service), federatedTopicOf(code, service)]);
    await createTopics(admin, { topics, partitions: PARTITIONS, replicationFactor: copies });
  } finally {
    await admin.disconnect();
  }
};

/** @throws CannotStart for a database that is of none of the instance's services. */
const serviceOf = ({ code, kind }: Preparation, { database }: DatabaseToMake): ServiceDefinition => {
  const found = statedServices(kind).find(({ name }) => databaseName(code, name) === database);
  if (!found) throw new CannotStart(`${database} is the database of no service of ${code}`);
  return found;
};

/**
 * Databases, roles, tables, topics and rights of an instance: the only step that knows the owners of its tables. A repeat
 * changes nothing; one that was killed is finished by the next. @throws the driver's error when PostgreSQL or Kafka cannot be
 * reached or refuses.
 */
export const prepareInstance = async (wanted: Preparation): Promise<void> => {
  for (const database of wanted.databases) {
    const definition = serviceOf(wanted, database);
    await makeDatabase(wanted.postgres, database);
    await migrateService(definition, { ...database, jobs: wanted.jobs });
  }
  if (wanted.kafka) await admit(wanted, wanted.kafka);
};
