import { uuidv7 } from '@kinerja/clock';
import { openEventStore, verifyLog, type SealingEventStore } from '@kinerja/event-store';
import { accountId, type AccountId } from '@kinerja/identity-domain';
import { type Event } from '@kinerja/kernel';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import { instant } from '@kinerja/vocabulary';
import { credentialsCheck } from './credentials.check';
import { Kill, PasswordProcess, wrappingKey } from './credentials.fixtures';
import { FormerHashes } from './former-hashes';

jest.setTimeout(60_000);

let identity: PasswordProcess;
let former: SealingEventStore;

const hashSealed = {
  version: 1,
  personal: { subject: 'accountId', purpose: 'sign-in', fields: ['passwordHash'] },
} as const;

beforeEach(async () => {
  identity = await PasswordProcess.start();
  former = openEventStore({
    pool: identity.database.pool,
    sealing: { wrappingKey },
    catalog: {
      AccountCreated: { version: 1 },
      AccountActivated: hashSealed,
      PasswordChanged: hashSealed,
      AccountDisabled: { version: 1 },
    },
  });
});
afterEach(async () => {
  await former.close();
  await identity.close();
  await identity.database.drop();
});

let minute = 0;

/** An account as the former release wrote it: one hash after the other. */
const writtenBefore = async (hashes: readonly string[], isDisabled = false): Promise<AccountId> => {
  const id = accountId(uuidv7());
  const at = () => instant(Date.UTC(2026, 9, 1, 0, (minute += 1)));
  const events: Event[] = [
    { type: 'AccountCreated', data: { accountId: id, username: id, roles: ['auditor'], at: at() } },
    ...hashes.map((passwordHash, nth) => ({
      type: nth === 0 ? 'AccountActivated' : 'PasswordChanged',
      data: { accountId: id, passwordHash, at: at() },
    })),
    ...(isDisabled ? [{ type: 'AccountDisabled', data: { accountId: id, at: at() } }] : []),
  ];
  for (const event of events) {
    const meta = { commandId: uuidv7(), actor: 'test', correlationId: uuidv7() };
    await former.commit({
      stream: `account-${id}`,
      expected: 'any',
      events: [event],
      meta,
      fingerprint: 'a'.repeat(64),
    });
  }
  return id;
};

/** A password changed by the former release. */
const changedBefore = async (account: AccountId, passwordHash: string): Promise<void> => {
  const meta = { commandId: uuidv7(), actor: 'test', correlationId: uuidv7() };
  const data = { accountId: account, passwordHash, at: instant(Date.UTC(2026, 9, 2)) };
  const events = [{ type: 'PasswordChanged', data }];
  await former.commit({ stream: `account-${account}`, expected: 'any', events, meta, fingerprint: 'a'.repeat(64) });
};

/** The start of a service over what the former release left. */
const move = (kill = new Kill(Number.POSITIVE_INFINITY)): Promise<'done' | 'killed'> => {
  const { database, log, credentials } = identity;
  const runtime = {
    pool: kill.watch(database.pool),
    store: kill.watch(log),
    settings: { sealingKey: wrappingKey },
  } as unknown as ServiceRuntime;
  return kill.run(async () => {
    await new FormerHashes(runtime, kill.watch(credentials)).onApplicationBootstrap();
    return 'done' as const;
  });
};

const keysLeft = async (): Promise<number> => {
  const text = `SELECT FROM log.personal_keys WHERE purpose = 'sign-in' AND wrapped_key IS NOT NULL`;
  return (await identity.database.pool.query(text)).rowCount ?? 0;
};
const chain = async (): Promise<unknown> =>
  (await identity.database.pool.query(`SELECT position, data::text, encode(hash, 'hex') FROM log.events ORDER BY 1`))
    .rows;
const lockedOut = (): Promise<readonly string[]> => credentialsCheck.faults(identity.database.superuser);
const hashesInTheLog = async (account: AccountId): Promise<readonly unknown[]> =>
  (await former.load(`account-${account}`)).events.flatMap(({ data }) =>
    'passwordHash' in data ? [data.passwordHash] : [],
  );

it('moves the password in force out of the log, whose bytes stay, and makes the others unreadable', async () => {
  const [once, twice, never] = [await writtenBefore(['a']), await writtenBefore(['b', 'c']), await writtenBefore([])];
  const disabled = await writtenBefore(['d'], true);
  const before = await chain();
  expect([await keysLeft(), await lockedOut()]).toEqual([3, []]);
  await move();
  expect([await keysLeft(), await lockedOut()]).toEqual([0, []]);
  expect([await identity.inForce(once), await identity.inForce(twice)]).toEqual(['a', 'c']);
  expect([await identity.kept(never), await identity.kept(disabled)]).toEqual([0, 0]);
  expect(await chain()).toEqual(before);
  expect((await verifyLog(identity.database.superuser)).clean).toBe(true);
  const later = await PasswordProcess.over(identity.database);
  expect(await later.inForce(twice)).toBe('c');
  await later.close();
  const { database } = identity;
  await former.close();
  former = openEventStore({
    pool: database.pool,
    sealing: { wrappingKey },
    catalog: { AccountCreated: { version: 1 }, AccountActivated: hashSealed, PasswordChanged: hashSealed },
  });
  expect(await hashesInTheLog(twice)).toEqual([null, null]);
});

it('is not undone by the reaction that works the whole log in afterwards, nor by another start', async () => {
  const account = await writtenBefore(['b', 'c']);
  await move();
  await identity.react();
  await move();
  await identity.aDayLater();
  expect([await identity.inForce(account), await identity.kept(account)]).toEqual(['c', 1]);
  await identity.change(account, 'e');
  await move();
  await identity.react();
  expect([await identity.inForce(account), await identity.kept(account)]).toEqual(['e', 1]);
});

it('is finished by the next start wherever it is killed', async () => {
  let moments = 0;
  for (let ended = 'killed'; ended === 'killed'; moments += 1) {
    const account = await writtenBefore(['b', 'c']);
    ended = await move(new Kill(moments + 1));
    expect(await lockedOut()).toEqual([]);
    expect(await move()).toBe('done');
    expect([await identity.inForce(account), await identity.kept(account), await keysLeft()]).toEqual(['c', 1, 0]);
  }
  expect(moments).toBeGreaterThan(8);
});

it('brings nothing back that was replaced while another process was still at it', async () => {
  const account = await writtenBefore(['b']);
  // It has read what is in force, and goes on when the other has long finished.
  const carry = identity.credentials.carry.bind(identity.credentials);
  const started = new Promise<void>((reached) => {
    identity.credentials.carry = async (...given): Promise<void> => {
      identity.credentials.carry = carry;
      reached();
      await other;
      await carry(...given);
    };
  });
  let finished: () => void = () => undefined;
  const other = new Promise<void>((resolve) => (finished = resolve));
  const late = move();
  await started;
  await move();
  await identity.change(account, 'e');
  await identity.react();
  finished();
  await late;
  expect([await identity.inForce(account), await identity.kept(account)]).toEqual(['e', 1]);
});

it('carries what a process of the former release writes while it is at it', async () => {
  const account = await writtenBefore(['b']);
  const carry = identity.credentials.carry.bind(identity.credentials);
  identity.credentials.carry = async (...given): Promise<void> => {
    identity.credentials.carry = carry;
    await carry(...given);
    await changedBefore(account, 'c');
  };
  await move();
  expect([await identity.inForce(account), await keysLeft(), await lockedOut()]).toEqual(['c', 0, []]);
});

it('clears what the read table of the former release shows in clear', async () => {
  const { superuser, ownerUrl } = identity.database;
  const owner = decodeURIComponent(new URL(ownerUrl).username);
  const role = decodeURIComponent(new URL(identity.database.url).username);
  await superuser.query(`CREATE TABLE identity.accounts_v1 (username text, password_hash text);
    ALTER TABLE identity.accounts_v1 OWNER TO "${owner}";
    GRANT SELECT, INSERT, UPDATE, DELETE ON identity.accounts_v1 TO "${role}";
    INSERT INTO identity.accounts_v1 VALUES ('sari', '$argon2id$a'), ('budi', NULL)`);
  await move();
  const { rows } = await superuser.query('SELECT username, password_hash AS hash FROM identity.accounts_v1 ORDER BY 1');
  expect(rows).toEqual([
    { username: 'budi', hash: null },
    { username: 'sari', hash: null },
  ]);
});

it('says of an active account without a password that nobody can sign in with it', async () => {
  const account = await writtenBefore(['b']);
  await move();
  await identity.credentials.deleteOf(account);
  expect(await lockedOut()).toEqual([`account ${account} is active and has no password: nobody can sign in with it`]);
});

it('is not content with a row that the log does not name', async () => {
  const account = await writtenBefore(['b']);
  await move();
  await identity.database.superuser.query(
    'UPDATE identity.credentials SET credential_id = gen_random_uuid() WHERE account_id = $1',
    [account],
  );
  expect(await lockedOut()).toHaveLength(1);
});
