import { uuidv7 } from '@kinerja/clock';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { handlerFor, withCommand, withRoute, type CommandLog } from '@kinerja/commands';
import { incarnationOf, newIncarnation } from '@kinerja/log-witness';
import { openEventStore, type SealingEventStore } from '@kinerja/event-store';
import { identityService } from '@kinerja/identity-app';
import { accept, type Command, type Decider, type Event } from '@kinerja/kernel';
import { routeTo } from '@kinerja/messaging';
import { planningService } from '@kinerja/planning-app';
import { ProjectionRunner } from '@kinerja/projections';
import type { ServiceDefinition } from '@kinerja/service-runtime';
import { preparedDatabase } from '@kinerja/service-testing';
import { testPool, type TestDatabase } from '@kinerja/testing';
import { agencyCode } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import type { Check } from './check';
import { Corrections } from './corrections';
import type { ServiceUnderCheck } from './service-under-check';
import { verifyLogOf, verifyReadModelsOf } from './verify-service';

jest.setTimeout(60_000);

const key = randomBytes(32).toString('base64');
const feedPublicKey = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
const at = '2026-11-28T08:00:00.000Z';
const identity = identityService({ digestKey: key });
/** Nothing runs here, so that the verifier need not wait long for what does not move. */
const PATIENCE_MS = 300;

type Given = Readonly<{
  database: TestDatabase;
  pool: Pool;
  store: SealingEventStore & CommandLog;
  service: ServiceUnderCheck;
}>;
let identityGiven: Given;
let planningGiven: Given;
let employeeId: string;

const given = async (definition: ServiceDefinition): Promise<Given> => {
  const database = await preparedDatabase(definition);
  const pool = testPool(database.superuserUrl);
  const route = routeTo({ agency: agencyCode('dinsos'), service: definition.name });
  const { catalog } = definition;
  const log = openEventStore({ pool: database.pool, catalog, sealing: { wrappingKey: key } });
  const store = withRoute(log, route);
  const publisher = (_agency: string, context: string) =>
    context === 'identity' ? Promise.resolve(identityGiven.pool) : undefined;
  const service = {
    instance: 'dinsos',
    definition,
    sealingKey: key,
    feedPublicKey,
    witness: undefined,
    pool,
    publisher,
  };
  return { database, pool, store, service };
};

/** Writes what it is told, with all that the service's own handlers bring about. */
type Write = Command<'Write', { stream: string; events: readonly Event[] }>;
const writer: Decider<Write, number, Event, never> = {
  initialState: 0,
  evolve: (count) => count + 1,
  decide: ({ data }) => accept(...data.events),
};

const write = async ({ store, service }: Given, stream: string, ...events: readonly Event[]): Promise<void> => {
  const effects = service.definition.effects(store);
  const handler = handlerFor(writer, store, ({ stream: named }) => named, {
    publish: (event, eventId) => effects[event.type]?.publish?.(event, eventId) ?? [],
    reserve: (event) => effects[event.type]?.reserve?.(event) ?? {},
  });
  const commandId = uuidv7();
  const context = { commandId, actor: 'service:test', correlationId: commandId };
  await withCommand(context, () => handler.handle({ type: 'Write', data: { stream, events } }));
};

const registered = (unitId: string, name: string): Event => ({ type: 'UnitRegistered', data: { unitId, name, at } });

/** Three units and a person, who are all there is; planning has heard of them. */
const fill = async (): Promise<void> => {
  for (const name of ['Sekretariat', 'Bidang IKP', 'Bidang Statistik']) {
    const unitId = uuidv7();
    await write(identityGiven, `unit-${unitId}`, registered(unitId, name));
    await planningGiven.pool.query('INSERT INTO directory.organisation_units_v2 (unit_id, name, name_key) VALUES ($1, $2, lower($2))', [unitId, name]); // prettier-ignore
  }
  employeeId = uuidv7();
  const who = { employeeId, staffNumber: 'P-1', employment: 'pns', name: 'Sari', nip: '199001012015032001' };
  await write(identityGiven, `person-${employeeId}`, { type: 'PersonRegistered', data: { ...who, birthDate: '1990-01-01', at } }); // prettier-ignore
  await planningGiven.pool.query(`INSERT INTO directory.people_v1 VALUES ($1, 'P-1', 'pns')`, [employeeId]);
  const said = async (table: string): Promise<string> =>
    JSON.stringify((await identityGiven.pool.query(`SELECT * FROM ${table} WHERE topic = 'dinsos.identity.v1'`)).rows);
  await planningGiven.pool.query(
    `INSERT INTO log.consumer_offsets SELECT 'planning', p.topic, p.partition, p.next_offset
     FROM json_populate_recordset(NULL::log.outbox_partitions, $1) AS p`,
    [await said('log.outbox_partitions')],
  );
  await planningGiven.pool.query(
    `INSERT INTO log.inbox_keys SELECT 'planning', k.topic, k.key, k.last_seq
     FROM json_populate_recordset(NULL::log.outbox_keys, $1) AS k`,
    [await said('log.outbox_keys')],
  );
  await planningGiven.pool.query(
    `INSERT INTO messaging.heard_incarnations SELECT 'planning', topic, partition, $1 FROM log.consumer_offsets`,
    [(await incarnationOf(identityGiven.pool)).id],
  );
};

const workIn = async ({ database, store, service }: Given): Promise<void> => {
  const { projections } = service.definition;
  const runner = new ProjectionRunner({ pool: database.pool, store, projections });
  await runner.start();
  expect(await runner.waitFor(await store.head(), 20_000)).toBe(0n);
  await runner.stop();
};

beforeEach(async () => {
  identityGiven = await given(identity);
  planningGiven = await given(planningService);
  await fill();
  await workIn(identityGiven);
});
afterEach(async () => {
  for (const { store, pool, database } of [identityGiven, planningGiven]) {
    await store.close();
    await pool.end();
    await database.drop();
  }
});

const verify = async (): Promise<readonly Check[]> => {
  const corrections = new Corrections();
  const [one, two] = [identityGiven.service, planningGiven.service];
  const settings = { corrections, mayLag: false, patienceMs: PATIENCE_MS };
  return [
    ...(await verifyLogOf(one, corrections)),
    ...(await verifyLogOf(two, corrections)),
    ...(await verifyReadModelsOf(one, settings)),
    ...(await verifyReadModelsOf(two, settings)),
  ];
};

/** Every fault: `identity  outbox  …` */
const faults = async (): Promise<string[]> =>
  (await verify())
    .filter(({ ok }) => !ok)
    .map(({ service, check, detail }) => `${service.replace('dinsos/', '')}  ${check}  ${detail}`);

const behindItsBack = (text: string): Promise<unknown> => identityGiven.pool.query(text);

it('finds nothing wrong where nothing is, also of a person whose key was destroyed', async () => {
  expect(await faults()).toEqual([]);
  await identityGiven.store.erase(employeeId, 'identity');
  const found = await verify();
  expect(found.filter(({ check, ok }) => !ok && !check.startsWith('read model'))).toEqual([]);
});

/** Planning does not run, so that it hears nothing of what identity says next. */
const notHeardYet = /^planning {2}inbox offsets {2}dinsos.identity.v1\/\d+ stands still at offset \d+ of \d+: start the service, or see why it hears no more$/; // prettier-ignore

it('is not clean while read models stand before the end of the log and nothing moves them', async () => {
  const unitId = uuidv7();
  await write(identityGiven, `unit-${unitId}`, registered(unitId, 'Bidang Baru'));
  const found = await faults();
  const notHeard = found.pop();
  expect(found).toHaveLength(identity.projections.length);
  for (const fault of found)
    expect(fault).toMatch(/_v\d {2}stands still at position 4 of 5: start the service, or see why it has stopped$/);
  expect(notHeard).toMatch(notHeardYet);
});

it('names a table whose checkpoint was set back together with its row', async () => {
  await behindItsBack(`UPDATE projection.checkpoints SET position = 2 WHERE name = 'organisation_units_v2';
    DELETE FROM directory.organisation_units_v2 WHERE name = 'Bidang Statistik'`);
  expect(await faults()).toEqual([
    'identity  read model organisation_units_v2  stands still at position 2 of 4: start the service, or see why it has stopped',
  ]);
});

it('names a table whose checkpoint stands beyond the log', async () => {
  await behindItsBack(`UPDATE projection.checkpoints SET position = 5 WHERE name = 'organisation_units_v2'`);
  expect(await faults()).toEqual([
    `identity  read model organisation_units_v2  stands at position 5, beyond the log's head 4, and would pass over what is written next: rebuild it`,
  ]);
});

it('names an event that was set aside, and says of the other rows that they are right', async () => {
  const unitId = uuidv7();
  await behindItsBack(
    `ALTER TABLE directory.organisation_units_v2 ADD CONSTRAINT no_poison CHECK (name <> 'Racun') NOT VALID`,
  );
  await write(identityGiven, `unit-${unitId}`, registered(unitId, 'Racun'));
  await workIn(identityGiven);
  const [fault, ...others] = await faults();
  expect(others).toEqual([expect.stringMatching(notHeardYet)]);
  expect(fault).toMatch(
    /^identity {2}read model organisation_units_v2 {2}1 events are set aside, the first is UnitRegistered at position 5 of unit-.*no_poison\)$/,
  );
});

it('names an active account whose password is gone', async () => {
  const [accountId, credentialId] = [uuidv7(), uuidv7()];
  const who = { accountId, username: 'sari', roles: ['auditor'], at };
  await write(identityGiven, `account-${accountId}`, { type: 'AccountCreated', data: who });
  await write(identityGiven, `account-${accountId}`, {
    type: 'AccountActivated',
    data: { accountId, credentialId, at },
  });
  await workIn(identityGiven);
  expect(await faults()).toEqual([
    `identity  credentials  account ${accountId} is active and has no password: nobody can sign in with it`,
  ]);
  await behindItsBack(
    `INSERT INTO identity.credentials VALUES ('${credentialId}', '${accountId}', 'password', '\\x00', '${uuidv7()}')`,
  );
  expect(await faults()).toEqual([]);
});

it('names a command that is not recorded any more', async () => {
  await behindItsBack('DELETE FROM log.commands WHERE position = 2');
  expect(await faults()).toEqual([
    'identity  commands  the command of position 2 is not recorded: it could be carried out again',
  ]);
});

it.each([
  [`DELETE FROM log.reservations WHERE scope = 'nip'`, /a name in "nip" that person-.* has is not reserved/],
  [`INSERT INTO log.reservations VALUES ('unit-name', 'x', 'unit-1')`, /a name in "unit-name" is reserved for unit-1, which does not have it/], // prettier-ignore
])('names reservations that the events do not give: %s', async (text, fault) => {
  await behindItsBack(text);
  expect(await faults()).toEqual([expect.stringMatching(fault)]);
});

it('names a row of the outbox that is gone', async () => {
  await behindItsBack(`DELETE FROM log.outbox WHERE event_id = (SELECT event_id FROM log.events WHERE position = 2)
    AND topic = 'dinsos.identity.v1'`);
  expect(await faults()).toContainEqual(
    expect.stringMatching(
      /^identity {2}outbox {2}UnitRegistered at position 2 had to say identity.unit-registered of .* on dinsos.identity.v1, which is not in the outbox$/,
    ),
  );
});

it('names a row of the outbox that was altered, at its publisher only', async () => {
  await behindItsBack(`UPDATE log.outbox SET envelope = replace(envelope, 'Bidang IKP', 'Bidang X')
    WHERE topic = 'dinsos.identity.v1'`);
  expect(await faults()).toEqual([
    expect.stringMatching(/^identity {2}outbox {2}UnitRegistered at position 2 did not say dinsos.identity.v1\/\d+@\d+ \(identity.unit-registered\) as it stands there$/), // prettier-ignore
  ]);
});

it('hides nothing of what is wrong with those who heard it behind a row that is no message at all', async () => {
  await behindItsBack(`UPDATE log.outbox SET envelope = '{}' WHERE topic = 'dinsos.identity.v1'`);
  await planningGiven.pool.query(
    `UPDATE directory.organisation_units_v2 SET name = 'Bidang Lain' WHERE name = 'Bidang Statistik'`,
  );
  const [first, second, ...others] = await faults();
  expect(first).toMatch(/^identity {2}outbox {2}.*; and 1 more$/);
  expect(second).toMatch(/^planning {2}read model organisation_units_v2 {2}row unit_id \S+ differs in name$/);
  expect(others).toEqual([]);
});

/** The partition and key of one of the units that planning has heard of. */
const aHeardUnit = async (): Promise<Readonly<{ partition: number; key: string; next: string }>> => {
  const { rows } = await identityGiven.pool.query<{ partition: number; key: string; next: string }>(
    `SELECT partition, key, "offset" + 1 AS next FROM log.outbox JOIN log.outbox_partitions USING (topic, partition)
     WHERE topic = 'dinsos.identity.v1' AND type = 'identity.unit-registered' AND "offset" + 1 = next_offset LIMIT 1`,
  );
  const [row] = rows;
  if (!row) throw new Error('no unit was registered');
  return row;
};

it.each([
  ['is advanced', 'UPDATE log.inbox_keys SET last_seq = 2 WHERE key = $1', 2],
  ['is gone', 'DELETE FROM log.inbox_keys WHERE key = $1', 0],
])('names a key whose sequence %s', async (_, text, at) => {
  const { key } = await aHeardUnit();
  await planningGiven.pool.query(text, [key]);
  expect(await faults()).toEqual([
    `planning  inbox keys  key ${key} on dinsos.identity.v1 stands at message ${at}, and what was heard of it ends at 1`,
  ]);
});

it('does not mind a key that rightly waits, and names one that was passed over behind it', async () => {
  const { key, partition } = await aHeardUnit();
  await planningGiven.pool.query(`UPDATE log.inbox_keys SET last_seq = 0 WHERE key = '${key}';
    INSERT INTO messaging.parked_keys (consumer, topic, key, partition, cause, reason)
      VALUES ('planning', 'dinsos.identity.v1', '${key}', ${partition}, 'failed', 'a fault');
    INSERT INTO messaging.parked_messages (consumer, topic, key, key_seq, partition, "offset", type, envelope)
      VALUES ('planning', 'dinsos.identity.v1', '${key}', 1, ${partition}, 0, 'x', '{}')`);
  const waiting = await faults();
  expect(waiting.filter((fault) => fault.includes('inbox'))).toEqual([]);
  expect(waiting).toContainEqual(expect.stringMatching(/^planning {2}parked messages {2}1 keys wait/));
  await planningGiven.pool.query('DELETE FROM messaging.parked_messages');
  expect(await faults()).toContainEqual(expect.stringMatching(/^planning {2}inbox keys {2}key .* stands at message 0/));
});

it('names a place beyond all that its publisher has said', async () => {
  const { partition, next } = await aHeardUnit();
  const at = Number(next) + 1;
  await planningGiven.pool.query('UPDATE log.consumer_offsets SET next_offset = $2 WHERE partition = $1', [partition, at]); // prettier-ignore
  expect(await faults()).toEqual([
    `planning  inbox offsets  dinsos.identity.v1/${partition} is heard up to offset ${at}, and its publisher has said ${next}`,
  ]);
});

it('names a place that was set back together with the row of its last message', async () => {
  const { partition, key, next } = await aHeardUnit();
  const at = Number(next) - 1;
  await planningGiven.pool.query(`UPDATE log.consumer_offsets SET next_offset = ${at} WHERE partition = ${partition};
    DELETE FROM directory.organisation_units_v2 WHERE unit_id = '${key}'`);
  expect(await faults()).toEqual([
    `planning  inbox offsets  dinsos.identity.v1/${partition} stands still at offset ${at} of ${next}: start the service, or see why it hears no more`,
    `planning  inbox keys  key ${key} on dinsos.identity.v1 stands at message 1, and what was heard of it ends at 0`,
  ]);
});

it('names a place that is not there at all', async () => {
  await planningGiven.pool.query('DELETE FROM log.consumer_offsets');
  expect(await faults()).toContainEqual(
    expect.stringMatching(/^planning {2}inbox offsets {2}.* stands still at offset 0/),
  );
});

it('names a publisher whose incarnation is another than the one that was heard', async () => {
  await behindItsBack('UPDATE log.incarnation SET id = gen_random_uuid()');
  expect(await faults()).toContainEqual(
    expect.stringMatching(/^planning {2}inbox offsets {2}dinsos.identity.v1\/\d+ was heard from the incarnation .*, which its publisher never had/), // prettier-ignore
  );
});

it('does not mind an incarnation that a restore took back where nothing was lost', async () => {
  await newIncarnation(identityGiven.pool);
  await planningGiven.pool.query('UPDATE messaging.heard_incarnations SET incarnation = gen_random_uuid()');
  expect(await faults()).toEqual([]);
});

it('names a log that had the time to make checkpoints and has none', async () => {
  // Times are part of the chain, which is therefore at fault too.
  await behindItsBack(`UPDATE log.events SET recorded_at = recorded_at - interval '6 minutes'`);
  expect(await faults()).toContainEqual(
    'identity  checkpoints  there is none of 4 events, the first of which is older than 5 minutes',
  );
});
