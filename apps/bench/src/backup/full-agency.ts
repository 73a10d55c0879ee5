import { randomUUID } from 'node:crypto';
import { announce } from '@kinerja/contracts';
import { prepareDatabase } from '@kinerja/database';
import { openEventStore, type CommitItem, type EventStore } from '@kinerja/event-store';
import { databaseName, Databases, Home, secretsOf, type InstanceSecrets } from '@kinerja/installation';
import { uuidv5 } from '@kinerja/kernel';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { routeTo } from '@kinerja/messaging';
import { ProjectionRunner, type ProjectionFault, type TableProjection } from '@kinerja/projections';
import { activityMonthClosedV1, monthCountedV1 } from '@kinerja/reporting-contracts';
import { databaseSchemaOf, type ServiceDefinition } from '@kinerja/service-runtime';
import { instant, type Instant } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import { poolOn } from '../shared/cluster';

const WRITERS = 32;
const CONNECTIONS = 8;
/** Reports of one person in one month; the event behind them closes it. */
const REPORTS = 24;
const MONTHS = 12;
const UNITS = Array.from({ length: 40 }, () => randomUUID());
const AGENCY = 'bench';
const CATCH_UP_MS = 60_000;

type Route = ReturnType<typeof routeTo>;
type Month = Readonly<{ employee: string; unitId: string; month: string }>;

const report = ({ employee, month }: Month, nth: number) => ({
  activityId: randomUUID(),
  date: `${month}-${String(1 + (nth % 28)).padStart(2, '0')}`,
  startsAt: '08:00',
  endsAt: '11:30',
  description:
    'Menyusun laporan bulanan kegiatan bidang dan memeriksa kelengkapan berkas pendukung sebelum disampaikan kepada atasan langsung',
  indicatorId: employee,
  quantity: String(nth % 9),
  unit: 'dokumen',
});

const COUNTS = { approved: 0, notApproved: REPORTS, approvedMinutes: 0 };

/** What a person did in a month. */
const eventsOf = (log: Month, at: Instant) => [
  ...Array.from({ length: REPORTS }, (_, nth) => ({
    type: 'ActivityReported',
    data: { ...log, activity: report(log, nth), at },
  })),
  { type: 'ActivityMonthClosed', data: { ...log, ...COUNTS, at } },
];

/** What the closing told the others, as the service's handler says it. */
const messagesOf = (route: Route, { employee: employeeId, unitId, month }: Month, commandId: string) => {
  const eventId = uuidv5(commandId, String(REPORTS));
  const meta = { commandId, actor: employeeId, correlationId: commandId };
  const { approved, notApproved, approvedMinutes } = COUNTS;
  return [
    announce(activityMonthClosedV1, employeeId, { employeeId, month, approved, notApproved, approvedMinutes }),
    announce(monthCountedV1, unitId, { unitId, month, reports: approved + notApproved, approvedMinutes }),
  ].flatMap((one) => route(one, { eventId, at: instant(Date.now()), meta }));
};

const itemOf = (route: Route, nth: number): CommitItem => {
  const month = `2026-${String(1 + (nth % MONTHS)).padStart(2, '0')}`;
  const log = { employee: randomUUID(), unitId: UNITS[nth % UNITS.length] ?? '', month };
  const at = instant(`${month}-28T04:00:00.000Z`);
  const commandId = randomUUID();
  return {
    ...{ stream: `activity-${log.employee}-${month}`, expected: 'none', fingerprint: 'a'.repeat(64) },
    meta: { commandId, actor: log.employee, correlationId: commandId },
    events: eventsOf(log, at),
    messages: messagesOf(route, log, commandId),
    ...{ take: [], release: [] },
  };
};

/** Makes the databases of the services; answers the address of each. */
const prepared = async (
  server: LocalPostgres,
  definitions: readonly ServiceDefinition[],
): Promise<ReadonlyMap<string, string>> => {
  const urls = new Map<string, string>();
  for (const definition of definitions) {
    const database = databaseName(AGENCY, definition.name);
    const [owner, appRole] = [`${database}_owner`, `${database}_app`];
    const { ownerUrl, appUrl } = await server.createServiceDatabase({ database, owner, app: appRole });
    await prepareDatabase(databaseSchemaOf(definition), { ownerUrl, appRole });
    urls.set(definition.name, appUrl);
  }
  return urls;
};

const fill = async (store: EventStore, events: number, route: Route): Promise<void> => {
  let written = 0;
  const writer = async (): Promise<void> => {
    while (written < events) {
      written += REPORTS + 1;
      const outcome = await store.commit(itemOf(route, written / (REPORTS + 1)));
      if (outcome.kind !== 'committed') throw new Error(`not committed: ${outcome.kind}`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
};

const catchUp = async (pool: Pool, store: EventStore, projections: readonly TableProjection[]): Promise<void> => {
  const onFault = ({ projection, reason }: ProjectionFault): never => {
    throw new Error(`${projection}: ${reason}`);
  };
  const runner = new ProjectionRunner({ pool, store, projections, onFault });
  await runner.start();
  while ((await runner.waitFor(await store.head(), CATCH_UP_MS)) > 0n);
  await runner.stop();
};

type DefinitionsOf = (code: string, secrets: InstanceSecrets) => readonly ServiceDefinition[];

/** Makes a home with one agency whose reporting service holds a log of so many events; answers how many they are. */
export const fullAgency = async (folder: string, events: number, definitionsOf: DefinitionsOf): Promise<number> => {
  const home = Home.open(folder);
  const agency = { code: AGENCY, name: 'Dinas Ukur', zone: 'WITA', people: 0 };
  home.write('city.json', { name: 'Kota Ukur', zone: 'WITA', agencies: [agency] });
  const secrets = secretsOf(home, AGENCY);
  const definitions = definitionsOf(AGENCY, secrets);
  const databases = new Databases(home);
  const urls = await prepared(await databases.server(AGENCY), definitions);
  const reporting = definitions.find(({ name }) => name === 'reporting');
  if (!reporting) throw new Error('an agency has a reporting service');
  const pool = poolOn(urls.get('reporting') ?? '', CONNECTIONS);
  const { catalog, projections } = reporting;
  const store = openEventStore({ pool, catalog, sealing: { wrappingKey: secrets.sealingKey } });
  await fill(store, events, routeTo({ agency: AGENCY, service: 'reporting' }));
  await catchUp(pool, store, projections);
  const head = Number(await store.head());
  await store.close();
  await pool.end();
  await databases.close();
  return head;
};
