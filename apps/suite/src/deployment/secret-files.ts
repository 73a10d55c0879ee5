import {
  CENTRE,
  databaseName,
  givenPostgres,
  givePostgres,
  placesOf,
  secretsOf,
  type City,
  type Home,
  type InstancePlace,
} from '@kinerja/installation';
import { serviceSettingsOf, gatewaySettingsOf, type Surroundings } from '../cluster/service-settings';
import type { InstanceSettings } from '../processes/instance-settings';
import { kafkaFiles, KAFKA, KAFKA_ADMIN } from './kafka-files';
import { databasesOn, type KafkaPreparation, type Preparation } from './preparation';

/** What stands in a file, by its path below the folder of secrets: `diskominfo/planning/DATABASE_URL`. */
export type SecretFiles = Readonly<Record<string, string>>;

type Making = Readonly<{ home: Home; city: City; adminPassword: string; newPassword: () => string }>;

/** Names of the containers in `infra/compose`, which are their addresses in their network. */
const hostOf = (code: string, part: 'postgres' | 'redis'): string => (code === CENTRE ? `centre-${part}` : part);

/** The instance's own server. Its superuser's password is of it alone, and stays: the server keeps the one it was made with. */
const postgresOf = (code: string, { home, newPassword }: Making) => {
  const known = givenPostgres(home, code);
  if (known) return known;
  givePostgres(home, code, `postgres://postgres:${newPassword()}@${hostOf(code, 'postgres')}:5432/postgres`);
  const given = givenPostgres(home, code);
  if (!given) throw new Error(`no PostgreSQL for ${code}`);
  return given;
};

const settingsOf = ({ code, services }: InstancePlace, making: Making): InstanceSettings => {
  const { home, city } = making;
  const postgres = postgresOf(code, making);
  const addressOf = (service: string) => {
    const name = databaseName(code, service);
    return [service, postgres.url(name, `${name}_app`)] as const;
  };
  const known = city.agencies.map(({ code: agency, name }) => {
    const { feedPublicKey: publicKey, feedBearer: bearer } = secretsOf(home, agency);
    return { agency, name, url: '', publicKey, bearer };
  });
  return {
    ...{ code, kind: code === CENTRE ? 'centre' : 'agency', name: code, zone: 'WIB' },
    ...{ basePath: '', publicUrl: 'http://localhost', secrets: secretsOf(home, code) },
    databases: Object.fromEntries(services.map(addressOf)),
    feeds: code === CENTRE ? known : [],
  };
};

const preparationOf = ({ code }: InstancePlace, making: Making): Preparation => {
  const kind = code === CENTRE ? 'centre' : 'agency';
  return { code, kind, ...databasesOn(postgresOf(code, making), code, kind), jobs: 'redis' };
};

const kafkaPreparationOf = ({ city, adminPassword }: Making): KafkaPreparation => ({
  kafka: { brokers: [KAFKA], username: KAFKA_ADMIN, password: adminPassword, copies: 1 },
  ...{ centre: CENTRE, agencies: city.agencies.map(({ code }) => code) },
});

const preparationsOf = (place: InstancePlace, making: Making): readonly (Preparation | KafkaPreparation)[] =>
  place.code === CENTRE ? [kafkaPreparationOf(making), preparationOf(place, making)] : [preparationOf(place, making)];

const filesOf = (place: InstancePlace, making: Making): SecretFiles => {
  const { code, services } = place;
  const instance = settingsOf(place, making);
  const redis = `redis://:${instance.secrets.redisPassword}@${hostOf(code, 'redis')}:6379`;
  const centre = { url: '', publicKey: secretsOf(making.home, CENTRE).feedPublicKey };
  const around: Surroundings = { kafka: { brokers: [KAFKA], replication: 1 }, redisUrl: redis, centre };
  const secretsIn = (app: string): Readonly<Record<string, string>> =>
    app === 'gateway'
      ? gatewaySettingsOf(instance, {}, { redisUrl: redis, webFolder: '' }).secret
      : serviceSettingsOf(instance, app, around).secret;
  const files = [...services, 'gateway'].flatMap((app) =>
    Object.entries(secretsIn(app)).map(([name, value]) => [`${code}/${app}/${name}`, value] as const),
  );
  return {
    ...Object.fromEntries(files),
    [`${code}/postgres/POSTGRES_PASSWORD`]: decodeURIComponent(
      new URL(postgresOf(code, making).url('postgres')).password,
    ),
    [`${code}/redis/redis.conf`]: `requirepass ${instance.secrets.redisPassword}\nappendonly yes\nmaxmemory-policy noeviction\ndir /data\n`,
    [`${code}/prepare/PREPARATION`]: JSON.stringify(preparationsOf(place, making)),
  };
};

/** Every secret of the installation as files, the same ones whenever it is asked again. */
export const secretFilesOf = (making: Making): SecretFiles => {
  const places = placesOf(making.city);
  const users = places.map(({ code }) => ({ name: code, password: secretsOf(making.home, code).kafkaPassword }));
  return Object.assign(
    kafkaFiles(users, making.adminPassword),
    ...places.map((place) => filesOf(place, making)),
  ) as SecretFiles;
};
