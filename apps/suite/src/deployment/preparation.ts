import { AGENCY_SERVICES, CannotStart, CENTRE_SERVICES, databaseName } from '@kinerja/installation';
import { Input } from '@kinerja/kernel';

/** A database with the addresses of the superuser and of its two roles; the role's passwords stand in them. */
export type DatabaseToMake = Readonly<{ database: string; superuserUrl: string; ownerUrl: string; appUrl: string }>;

/** Kafka as its administrator sees it, and how many brokers hold each record. */
export type KafkaToPrepare = Readonly<{
  brokers: readonly string[];
  username: string;
  password: string;
  copies: number;
}>;

/** What must be there before an instance's services start. Nobody who runs later is told it: it holds the owners of all tables. */
export type Preparation = Readonly<{
  code: string;
  kind: 'agency' | 'centre';
  /** Whose federated topics the centre may read. */
  agencies: readonly string[];
  /** Superuser's address of the database `postgres`. */
  postgres: string;
  databases: readonly DatabaseToMake[];
  /** Whether the jobs of the services lie in their databases too. */
  jobs: 'here' | 'redis';
  /** Without it the instance has no topics, or somebody else makes them. */
  kafka?: KafkaToPrepare;
}>;

/** Address of a database for a role, for the superuser where none is named. */
type Addresses = Readonly<{ url: (database: string, role?: string) => string }>;

/** The databases of an instance on a server, and the server's own. */
export const databasesOn = (
  server: Addresses,
  code: string,
  kind: Preparation['kind'],
): Pick<Preparation, 'postgres' | 'databases'> => {
  const services = kind === 'centre' ? CENTRE_SERVICES : AGENCY_SERVICES;
  const databases = services.map((service) => {
    const database = databaseName(code, service);
    const [ownerUrl, appUrl] = [server.url(database, `${database}_owner`), server.url(database, `${database}_app`)];
    return { database, superuserUrl: server.url(database), ownerUrl, appUrl };
  });
  return { postgres: server.url('postgres'), databases };
};

const databaseIn = (item: Input): DatabaseToMake => ({
  database: item.at('database').text(),
  superuserUrl: item.at('superuserUrl').text(),
  ownerUrl: item.at('ownerUrl').text(),
  appUrl: item.at('appUrl').text(),
});

const kafkaIn = (kafka: Input): KafkaToPrepare => ({
  brokers: kafka
    .at('brokers')
    .items(1)
    .map((item) => item.text()),
  username: kafka.at('username').text(),
  password: kafka.at('password').text(),
  copies: kafka.at('copies').whole({ min: 1, max: 3 }),
});

/** What was written by a release that had jobs in Redis alone does not say where they are. */
const preparationFrom = (root: Input): Preparation => {
  const kafka = root.optional('kafka');
  return {
    code: root.at('code').text(),
    kind: root.at('kind').oneOf(['agency', 'centre']),
    agencies: root
      .at('agencies')
      .items()
      .map((item) => item.text()),
    postgres: root.at('postgres').text(),
    databases: root.at('databases').items(1).map(databaseIn),
    jobs: root.optional('jobs')?.oneOf(['here', 'redis']) ?? 'redis',
    ...(kafka && { kafka: kafkaIn(kafka) }),
  };
};

/** One preparation, or a list of them. @throws CannotStart that names the first thing that is wrong. */
export const preparationsIn = (text: string): readonly Preparation[] => {
  const told: unknown = JSON.parse(text);
  const list = Array.isArray(told) ? (told as readonly unknown[]) : [told];
  return list.map((one) => {
    const read = Input.read(one, preparationFrom);
    if (!read.ok) throw new CannotStart(`${read.reason[0].field}: ${read.reason[0].detail}`);
    return read.value;
  });
};
