import { embeddedBus, federatedTopicsOf, topicsOf } from '@kinerja/messaging';
import {
  startService,
  type RunningService,
  type ServiceDefinition,
  type ServiceSettings,
} from '@kinerja/service-runtime';
import type { TestDatabase } from '@kinerja/testing';
import { agencyCode, instant, localDateAt, type AgencyCode, type LocalDate, type Zone } from '@kinerja/vocabulary';
import { AnswerCheck } from './answer-check';
import { answeredBy, answerOf, type Answer } from './answer';
import { requestOf, tokenPublicKey, type Sending, type Who } from './caller';
import { OtherServices } from './other-services';
import { preparedDatabase } from './prepared-database';
import { untilQuiet } from './quiet';

/** Where the service stands; without a word in Diskominfo, among the agency's other services. */
export type Surroundings = Readonly<{
  agency?: AgencyCode;
  /** The centre hears what these agencies let out, and no agency of its own. */
  centreOf?: readonly AgencyCode[];
  /** What it is told beside database, zone and keys. */
  settings?: Partial<ServiceSettings>;
}>;

type Place = Readonly<{
  definition: ServiceDefinition;
  settings: ServiceSettings;
  topics: readonly string[];
  isCentre: boolean;
  others: ReadonlyMap<AgencyCode, OtherServices>;
  database: TestDatabase;
}>;

const topicsHeard = ({ hears }: ServiceDefinition, agency: AgencyCode, centreOf?: readonly AgencyCode[]) =>
  centreOf ? centreOf.flatMap((one) => federatedTopicsOf(one, hears)) : topicsOf(agency, hears);

/** Of the agency whose service is under test. */
const ZONE: Zone = 'WITA';

/** The day that it is now at the service under test, which is not that of UTC for eight hours of each day. */
export const todayUnderTest = (): LocalDate => localDateAt(instant(Date.now()), ZONE);

const settingsFor = (agency: AgencyCode, { url }: TestDatabase): ServiceSettings => ({
  agency,
  zone: ZONE,
  database: { appUrl: url },
  tokenPublicKey,
  sealingKey: Buffer.alloc(32, 7).toString('base64'),
  logLevel: 'silent',
});

/** A bus of its own each time: nothing of a service that was closed is left on it. */
const startAt = ({ definition, settings, topics, isCentre, others }: Place): Promise<RunningService> => {
  const bus = embeddedBus();
  for (const one of others.values()) one.publishOn(bus, isCentre ? '' : definition.name);
  return startService(definition, settings, isCentre ? { sources: [{ bus, topics }] } : { bus });
};

/** Each is answered within half a second. */
const MOST_ASKS = 20;
const isStale = ({ headers }: Response): boolean => headers.has('kinerja-stale-by');

/** A service on a database of its own; what it hears of others is said by the test. */
export class ServiceUnderTest {
  private answers: AnswerCheck | undefined;

  private constructor(
    private readonly place: Place,
    private running: RunningService,
  ) {}

  static async start(
    definition: ServiceDefinition,
    { agency = agencyCode('diskominfo'), centreOf, settings: told = {} }: Surroundings = {},
  ): Promise<ServiceUnderTest> {
    const database = await preparedDatabase(definition);
    const others = new Map<AgencyCode, OtherServices>();
    for (const one of centreOf ?? [agency]) others.set(one, await OtherServices.open(one));
    const topics = topicsHeard(definition, agency, centreOf);
    const settings = { ...settingsFor(agency, database), ...told };
    const place = { definition, settings, topics, isCentre: centreOf !== undefined, others, database };
    return new ServiceUnderTest(place, await startAt(place));
  }

  get service(): RunningService {
    return this.running;
  }
  get database(): TestDatabase {
    return this.place.database;
  }
  /** The other services of its agency. */
  get others(): OtherServices {
    return this.servicesOf(this.place.settings.agency);
  }

  /** @throws RangeError for an agency that it does not hear. */
  servicesOf(agency: AgencyCode): OtherServices {
    const found = this.place.others.get(agency);
    if (!found) throw new RangeError(`${this.place.definition.name} does not hear ${agency}`);
    return found;
  }

  /** Closes the service and starts it anew on the same database. */
  async restart(): Promise<void> {
    await this.running.close();
    this.running = await startAt(this.place);
  }

  async stop(): Promise<void> {
    await this.running.close();
    for (const one of this.place.others.values()) await one.close();
    await this.database.drop();
  }

  get(who: Who, path: string, sending: Sending = {}): Promise<Answer> {
    return this.call(who, 'GET', path, sending);
  }

  post(who: Who, path: string, body?: unknown, sending: Sending = {}): Promise<Answer> {
    return this.call(who, 'POST', path, { ...sending, body });
  }

  put(who: Who, path: string, body: unknown, sending: Sending = {}): Promise<Answer> {
    return this.call(who, 'PUT', path, { ...sending, body });
  }

  async call(who: Who, method: string, path: string, sending: Sending = {}): Promise<Answer> {
    return answerOf(await this.send(who, method, path, sending));
  }

  /** The answer as it comes, for what is no JSON. @throws Error for one that is not in the service's own document. */
  async send(who: Who, method: string, path: string, sending: Sending = {}): Promise<Response> {
    const { name, url, runtime } = this.running;
    const { after = `${name}:${await runtime.store.head()}` } = sending;
    const asked = method === 'GET' ? { ...sending, after } : sending;
    const request = await requestOf(this.place.settings.agency, who, method, asked);
    let response = await fetch(url + path, request);
    // As the staff app does: an answer that says it is stale is asked for again. A stopped read model stays so.
    for (let asks = 1; sending.after === undefined && isStale(response) && asks < MOST_ASKS; asks += 1)
      response = await fetch(url + path, request);
    await this.hold(method, path, response.clone());
    return response;
  }

  private async hold(method: string, path: string, response: Response): Promise<void> {
    this.answers ??= new AnswerCheck(this.running.openApi().document);
    const faults = this.answers.faultsOf(answeredBy(method, path, await answerOf(response)));
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }

  /** Until everything said was heard and everything written was worked in. @throws Error when that cannot be. */
  quiet(): Promise<void> {
    return untilQuiet(this.running, [...this.place.others.values()], this.place.topics);
  }

  /** The types of a stream's events, in order. */
  async eventsOf(stream: string): Promise<readonly string[]> {
    const { events } = await this.running.runtime.store.load(stream);
    return events.map(({ type }) => type);
  }

  /** What it said to the agency's own services under a key. */
  async said(type: string, key: string): Promise<readonly unknown[]> {
    const { rows } = await this.database.pool.query<{ data: unknown }>(
      `SELECT envelope::jsonb -> 'data' AS data FROM log.outbox
        WHERE type = $1 AND key = $2 AND topic NOT LIKE '%.fed.%' ORDER BY "offset"`,
      [type, key],
    );
    return rows.map(({ data }) => data);
  }

  /** Every read model of its own events as rows of text, to compare before and after. */
  async readModels(): Promise<Readonly<Record<string, readonly string[]>>> {
    const { dataSource, projections } = this.running.runtime;
    const rows: Record<string, readonly string[]> = {};
    for (const { name } of projections.positions()) {
      const table = dataSource.entityMetadatas.find(({ tableName }) => tableName === name)?.tablePath ?? name;
      const found = await this.database.pool.query<{ row: string }>(
        `SELECT row_to_json(t)::text AS row FROM ${table} t ORDER BY 1`,
      );
      rows[name] = found.rows.map(({ row }) => row);
    }
    return rows;
  }

  /** Fills every read model anew from the whole log. */
  async rebuild(): Promise<void> {
    const { projections } = this.running.runtime;
    for (const { name } of projections.positions()) await projections.rebuild(name);
  }
}
