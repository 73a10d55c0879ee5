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

/**
 * What must be there on Kafka before any instance starts: the topics of these and what each may do, the centre also reads what leaves
 * the agencies. It goes with the centre's own preparation: no agency is told Kafka's administrator, who could read every other one.
 */
export type KafkaPreparation = Readonly<{ kafka: KafkaToPrepare; centre: string; agencies: readonly string[] }>;

/** What must be there before an instance's services start. Nobody who runs later is told it: it holds the owners of all tables. */
export type Preparation = Readonly<{
  code: string;
  kind: 'agency' | 'centre';
  /** Superuser's address of the database `postgres`. */
  postgres: string;
  databases: readonly DatabaseToMake[];
  /** Whether the jobs of the services lie in their databases too. */
  jobs: 'here' | 'redis';
}>;

export const isOfKafka = (preparation: Preparation | KafkaPreparation): preparation is KafkaPreparation =>
  'kafka' in preparation;

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

const textsIn = (list: readonly Input[]): readonly string[] => list.map((item) => item.text());

const kafkaIn = (kafka: Input): KafkaToPrepare => ({
  brokers: textsIn(kafka.at('brokers').items(1)),
  username: kafka.at('username').text(),
  password: kafka.at('password').text(),
  copies: kafka.at('copies').whole({ min: 1, max: 3 }),
});

/** What was written by a release that had jobs in Redis alone does not say where they are. */
const ofInstance = (root: Input): Preparation => ({
  code: root.at('code').text(),
  kind: root.at('kind').oneOf(['agency', 'centre']),
  postgres: root.at('postgres').text(),
  databases: root.at('databases').items(1).map(databaseIn),
  jobs: root.optional('jobs')?.oneOf(['here', 'redis']) ?? 'redis',
});

const ofKafka = (root: Input, kafka: Input): KafkaPreparation => ({
  kafka: kafkaIn(kafka),
  centre: root.at('centre').text(),
  agencies: textsIn(root.at('agencies').items()),
});

/** A release before this one told every instance Kafka's administrator: what it wrote names the instance beside him. */
const preparationFrom = (root: Input): Preparation | KafkaPreparation => {
  const [kafka, code] = [root.optional('kafka'), root.optional('code')];
  if (kafka && code)
    throw new CannotStart(
      `${code.text()} is told the administrator of Kafka, which the centre alone prepares now. Make the secrets anew (tools/run.mjs make-secrets).`,
    );
  return kafka ? ofKafka(root, kafka) : ofInstance(root);
};

/** One preparation, or a list of them. @throws CannotStart that names the first thing that is wrong. */
export const preparationsIn = (text: string): readonly (Preparation | KafkaPreparation)[] => {
  const told: unknown = JSON.parse(text);
  const list = Array.isArray(told) ? (told as readonly unknown[]) : [told];
  return list.map((one) => {
    const read = Input.read(one, preparationFrom);
    if (!read.ok) throw new CannotStart(`${read.reason[0].field}: ${read.reason[0].detail}`);
    return read.value;
  });
};
