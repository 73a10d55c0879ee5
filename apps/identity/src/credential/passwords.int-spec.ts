import { uuidv7 } from '@kinerja/clock';
import { accountId, credentialId, type AccountId } from '@kinerja/identity-domain';
import { CredentialStore } from './credential-store';
import { Kill, PasswordProcess } from './credentials.fixtures';

jest.setTimeout(60_000);

let identity: PasswordProcess;
beforeAll(async () => {
  identity = await PasswordProcess.start();
});
afterAll(async () => {
  await identity.close();
  await identity.database.drop();
});

const [former, next, other] = ['$argon2id$former', '$argon2id$next', '$argon2id$other'];

const activeAccount = async (): Promise<AccountId> => {
  const account = await identity.account();
  await identity.activate(account, former);
  await identity.react();
  return account;
};

/** Run as often as there are moments a process can be killed at, each time on an account of its own; answers how many there were. */
const killedEverywhere = async (
  run: (account: AccountId, kill: Kill) => Promise<'done' | 'killed'>,
): Promise<number> => {
  for (let at = 1; ; at += 1) if ((await run(await activeAccount(), new Kill(at))) === 'done') return at - 1;
};

describe('a password that is set (IDN-046)', () => {
  it('counts from its event on, and the former one is deleted', async () => {
    const account = await activeAccount();
    expect([await identity.inForce(account), await identity.kept(account)]).toEqual([former, 1]);
    expect(await identity.change(account, next)).toMatchObject({ accepted: true, repeated: false });
    expect(await identity.inForce(account)).toBe(next);
    await identity.react();
    expect([await identity.inForce(account), await identity.kept(account)]).toEqual([next, 1]);
  });

  it('is the former or the new one wherever the process is killed, and a repeat brings it to its end', async () => {
    const moments = await killedEverywhere(async (account, kill) => {
      const asked = { commandId: uuidv7() };
      const ended = await identity.change(account, next, { ...asked, kill });
      const isWritten = (await identity.eventsOf(account)).includes('PasswordChanged');
      expect(await identity.inForce(account)).toBe(isWritten ? next : former);
      if (ended !== 'killed') expect(isWritten).toBe(true);
      expect(await identity.change(account, next, asked)).toMatchObject({ accepted: true, repeated: isWritten });
      expect((await identity.eventsOf(account)).slice(2)).toEqual(['PasswordChanged']);
      await identity.react();
      await identity.aDayLater();
      expect([await identity.inForce(account), await identity.kept(account)]).toEqual([next, 1]);
      return ended === 'killed' ? 'killed' : 'done';
    });
    // Sweeping, keeping, loading the account and committing, each with a before and an after.
    expect(moments).toBe(8);
  });

  it('is swept when its process was killed and nobody repeats it, not before a day is over', async () => {
    const moments = await killedEverywhere(async (account, kill) => {
      const ended = await identity.change(account, next, { commandId: uuidv7(), kill });
      const counts = await identity.inForce(account);
      await identity.react();
      await identity.credentials.sweep();
      expect(await identity.inForce(account)).toBe(counts);
      await identity.aDayLater();
      expect([await identity.inForce(account), await identity.kept(account)]).toEqual([counts, 1]);
      return ended === 'killed' ? 'killed' : 'done';
    });
    expect(moments).toBe(8);
  });

  it('is deleted by whoever works its successor in after a process was killed over it', async () => {
    const moments = await killedEverywhere(async (account, kill) => {
      await identity.change(account, next);
      const ended = await identity.react(kill);
      expect(await identity.inForce(account)).toBe(next);
      await identity.react();
      expect([await identity.inForce(account), await identity.kept(account)]).toEqual([next, 1]);
      return ended;
    });
    expect(moments).toBeGreaterThanOrEqual(4);
  });

  it('is set once by two who ask for two at the same time: the later event counts', async () => {
    const account = await activeAccount();
    const rival = await PasswordProcess.over(identity.database);
    const both = await Promise.all([identity.change(account, next), rival.change(account, other)]);
    await rival.close();
    expect(both).toMatchObject([{ accepted: true }, { accepted: true }]);
    const inForce = await identity.inForce(account);
    expect([next, other]).toContain(inForce);
    await identity.react();
    expect([await identity.inForce(account), await identity.kept(account)]).toEqual([inForce, 1]);
  });

  it('is set once by a request that arrives twice at the same time', async () => {
    const account = await activeAccount();
    const rival = await PasswordProcess.over(identity.database);
    const asked = { commandId: uuidv7() };
    const both = await Promise.all([identity.change(account, next, asked), rival.change(account, next, asked)]);
    await rival.close();
    expect(both).toMatchObject([{ accepted: true }, { accepted: true }]);
    expect((await identity.eventsOf(account)).slice(2)).toEqual(['PasswordChanged']);
    await identity.react();
    expect([await identity.inForce(account), await identity.kept(account)]).toEqual([next, 1]);
  });

  it('leaves no row where the command is refused, and none of another request under the same id', async () => {
    const account = await activeAccount();
    const refused = await identity.activate(account, other);
    expect(refused).toMatchObject({ accepted: false, refusal: { code: 'account.wrong-status' } });
    expect(await identity.kept(account)).toBe(1);
    const commandId = uuidv7();
    await identity.change(account, next, { commandId });
    const reused = await identity.change(account, other, { commandId, fingerprint: 'b'.repeat(64) });
    expect(reused).toMatchObject({ accepted: false, refusal: { code: 'command.reused' } });
    await identity.react();
    expect([await identity.inForce(account), await identity.kept(account)]).toEqual([next, 1]);
  });

  it('stays where the answer of the log was lost, though it then looks like a repeat', async () => {
    const account = await activeAccount();
    const set = await identity.change(account, next, { commandId: uuidv7(), loses: true });
    expect(set).toMatchObject({ accepted: true, repeated: true });
    await identity.react();
    expect([await identity.inForce(account), await identity.kept(account)]).toEqual([next, 1]);
  });

  it('is not brought back by a repeat that comes after its successor', async () => {
    const account = await activeAccount();
    const commandId = uuidv7();
    await identity.change(account, next, { commandId });
    await identity.change(account, other);
    await identity.react();
    expect(await identity.change(account, next, { commandId })).toMatchObject({ accepted: true, repeated: true });
    expect([await identity.inForce(account), await identity.kept(account)]).toEqual([other, 1]);
  });
});

it('of a disabled account is deleted, also one that was being set (IDN-046)', async () => {
  const account = await activeAccount();
  await identity.change(account, next, { commandId: uuidv7(), kill: new Kill(5) });
  expect(await identity.kept(account)).toBe(2);
  await identity.disable(account);
  await identity.react();
  expect(await identity.kept(account)).toBe(0);
  expect(await identity.change(account, next)).toMatchObject({ accepted: false });
  expect(await identity.kept(account)).toBe(0);
});

describe('the store', () => {
  it('shows no hash to whoever reads the table, and opens a row in its own place only', async () => {
    const [account, neighbour] = [await activeAccount(), await activeAccount()];
    const { superuser } = identity.database;
    const { rows } = await superuser.query(`SELECT FROM identity.credentials WHERE position('argon2id'::bytea IN secret) > 0`); // prettier-ignore
    expect(rows).toHaveLength(0);
    await superuser.query(
      `UPDATE identity.credentials SET secret = (SELECT secret FROM identity.credentials WHERE account_id = $1)
       WHERE account_id = $2`,
      [account, neighbour],
    );
    await expect(identity.inForce(neighbour)).rejects.toThrow();
    await superuser.query('DELETE FROM identity.credentials WHERE account_id = $1', [neighbour]);
  });

  it('opens nothing under another key', async () => {
    const id = credentialId(uuidv7());
    const named = { credentialId: id, accountId: accountId(uuidv7()), kind: 'password', commandId: uuidv7() } as const;
    await identity.credentials.keep({ ...named, secret: next });
    expect(await identity.credentials.secretOf(id)).toBe(next);
    await expect(new CredentialStore(identity.source, Buffer.alloc(32, 6)).secretOf(id)).rejects.toThrow();
    await identity.credentials.discard(id);
    expect(await identity.credentials.secretOf(id)).toBeUndefined();
  });

  it('is changed by the service and read by nobody else', async () => {
    const { rows } = await identity.database.superuser.query<{ grants: string }>(
      `SELECT grantee || ' ' || string_agg(privilege_type, ',' ORDER BY privilege_type) AS grants
       FROM information_schema.role_table_grants WHERE table_schema = 'identity' AND table_name = 'credentials'
         AND grantee <> (SELECT tableowner FROM pg_tables WHERE schemaname = 'identity' AND tablename = 'credentials')
       GROUP BY grantee`,
    );
    const role = decodeURIComponent(new URL(identity.database.url).username);
    expect(rows).toEqual([{ grants: `${role} DELETE,INSERT,SELECT,UPDATE` }]);
  });
});
