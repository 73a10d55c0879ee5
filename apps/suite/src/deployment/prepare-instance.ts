import { CannotStart, databaseName } from '@kinerja/installation';
import { ensureServiceDatabase } from '@kinerja/local-postgres';
import { migrateService, type ServiceDefinition } from '@kinerja/service-runtime';
import { statedServices } from '../operator/schema-of';
import type { DatabaseToMake, Preparation } from './preparation';

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

/** @throws CannotStart for a database that is of none of the instance's services. */
const serviceOf = ({ code, kind }: Preparation, { database }: DatabaseToMake): ServiceDefinition => {
  const found = statedServices(kind).find(({ name }) => databaseName(code, name) === database);
  if (!found) throw new CannotStart(`${database} is the database of no service of ${code}`);
  return found;
};

/**
 * Databases, roles and tables of an instance: the only step that knows the owners of its tables. A repeat changes nothing; one that
 * was killed is finished by the next. @throws the driver's error when PostgreSQL cannot be reached or refuses.
 */
export const prepareInstance = async (wanted: Preparation): Promise<void> => {
  for (const database of wanted.databases) {
    const definition = serviceOf(wanted, database);
    await makeDatabase(wanted.postgres, database);
    await migrateService(definition, { ...database, jobs: wanted.jobs });
  }
};
