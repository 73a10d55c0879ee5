// An agency whose reporting service holds a large log: what people did in a month, and what its closing told the others.
import { randomUUID } from 'node:crypto';
import { poolOn } from '../shared/cluster.mjs';
import { lib } from '../shared/dist.mjs';

const WRITERS = 32;
/** Reports of one person in one month; the event behind them closes it. */
const REPORTS = 24;
const MONTHS = 12;
const UNITS = Array.from({ length: 40 }, () => randomUUID());
const AGENCY = 'bench';

const report = (person, month, nth) => ({
  activityId: randomUUID(),
  date: `${month}-${String(1 + (nth % 28)).padStart(2, '0')}`,
  startsAt: '08:00',
  endsAt: '11:30',
  description:
    'Menyusun laporan bulanan kegiatan bidang dan memeriksa kelengkapan berkas pendukung sebelum disampaikan kepada atasan langsung',
  indicatorId: person,
  quantity: String(nth % 9),
  unit: 'dokumen',
});

const eventsOf = (employee, unitId, month) => {
  const at = `${month}-28T04:00:00.000Z`;
  const log = { employee, month, unitId };
  const reported = Array.from({ length: REPORTS }, (_, nth) => ({
    type: 'ActivityReported',
    data: { ...log, activity: report(employee, month, nth), at },
  }));
  const counts = { approved: 0, notApproved: REPORTS, approvedMinutes: 0 };
  return [...reported, { type: 'ActivityMonthClosed', data: { ...log, ...counts, at } }];
};

/** The announcements of the last event, as the service's handler makes them. */
const messagesOf = (route, events, meta) => {
  const { announce, activityMonthClosedV1, monthCountedV1 } = lib('contracts');
  const { employee: employeeId, unitId, month, approved, notApproved, approvedMinutes, at } = events.at(-1).data;
  const eventId = lib('kernel').uuidv5(meta.commandId, String(events.length - 1));
  const said = [
    announce(activityMonthClosedV1, employeeId, { employeeId, month, approved, notApproved, approvedMinutes }),
    announce(monthCountedV1, unitId, { unitId, month, reports: approved + notApproved, approvedMinutes }),
  ];
  return said.flatMap((one) => route(one, { eventId, at, meta }));
};

const itemOf = (route, nth) => {
  const [employee, unitId] = [randomUUID(), UNITS[nth % UNITS.length]];
  const month = `2026-${String(1 + (nth % MONTHS)).padStart(2, '0')}`;
  const commandId = randomUUID();
  const meta = { commandId, actor: employee, correlationId: commandId };
  const events = eventsOf(employee, unitId, month);
  return {
    ...{ stream: `activity-${employee}-${month}`, expected: 'none', events, meta, fingerprint: 'a'.repeat(64) },
    messages: messagesOf(route, events, meta),
  };
};

const migrated = async (server, definitions) => {
  const { databaseName } = lib('installation');
  const { databaseSchemaOf } = lib('service-runtime');
  const urls = {};
  for (const definition of definitions) {
    const database = databaseName(AGENCY, definition.name);
    const [owner, appRole] = [`${database}_owner`, `${database}_app`];
    const { ownerUrl, appUrl } = await server.createServiceDatabase({ database, owner, app: appRole });
    await lib('database').prepareDatabase(databaseSchemaOf(definition), { ownerUrl, appRole });
    urls[definition.name] = appUrl;
  }
  return urls;
};

const fill = async (store, events, route) => {
  let written = 0;
  const writer = async () => {
    while (written < events) {
      written += REPORTS + 1;
      const outcome = await store.commit(itemOf(route, written / (REPORTS + 1)));
      if (outcome.kind !== 'committed') throw new Error(`not committed: ${outcome.kind}`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
};

const catchUp = async (pool, store, projections) => {
  const onFault = ({ projection, reason }) => {
    throw new Error(`${projection}: ${reason}`);
  };
  const runner = new (lib('projections').ProjectionRunner)({ pool, store, projections, onFault });
  await runner.start();
  while ((await runner.waitFor(await store.head(), 60_000)) > 0n);
  await runner.stop();
};

/** Makes `home` with one agency of so many events; answers how many they are. */
export const fullAgency = async (folder, events, definitionsOf) => {
  const { Databases, Home, secretsOf } = lib('installation');
  const home = Home.open(folder);
  const agency = { code: AGENCY, name: 'Dinas Ukur', zone: 'WITA', people: 0 };
  home.write('city.json', { name: 'Kota Ukur', zone: 'WITA', agencies: [agency] });
  const secrets = secretsOf(home, AGENCY);
  const definitions = definitionsOf(AGENCY, secrets);
  const databases = new Databases(home);
  const urls = await migrated(await databases.server(AGENCY), definitions);
  const { catalog, projections } = definitions.find(({ name }) => name === 'reporting');
  const pool = poolOn(urls.reporting, 8);
  const route = lib('messaging').routeTo({ agency: AGENCY, service: 'reporting' });
  const sealing = { wrappingKey: secrets.sealingKey };
  const store = lib('event-store').openEventStore({ pool, catalog, route, sealing });
  await fill(store, events, route);
  await catchUp(pool, store, projections);
  const head = Number(await store.head());
  await store.close();
  await pool.end();
  await databases.close();
  return head;
};
