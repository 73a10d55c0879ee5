import { uuidv7 } from '@kinerja/clock';
import { withCommand } from '@kinerja/commands';
import type { AccountId } from '@kinerja/identity-domain';
import { accountHandler } from '../account/account.handler';
import { secondFactorsCheck } from '../credential/credentials.check';
import { Kill, now, PasswordProcess } from '../credential/credentials.fixtures';
import { SecondFactors } from './second-factors';
import { newSecret } from './totp';

jest.setTimeout(60_000);

let identity: PasswordProcess;
beforeAll(async () => {
  identity = await PasswordProcess.start();
});
afterAll(async () => {
  await identity.close();
  await identity.database.drop();
});

const none = new Kill(Number.POSITIVE_INFINITY);
const factorsOf = (kill = none, of = identity) =>
  new SecondFactors(kill.watch(of.credentials), accountHandler(kill.watch(of.log)));
const carryOut = <T>(run: () => Promise<T>, commandId = uuidv7()): Promise<T> =>
  withCommand({ commandId, actor: 'test', correlationId: commandId, fingerprint: 'a'.repeat(64) }, run);
const setUp = (accountId: AccountId, commandId: string, kill = none) =>
  kill.run(() => carryOut(() => factorsOf(kill).setUp({ accountId, secret: newSecret(), step: 1, now }), commandId));
const activeAccount = async (): Promise<AccountId> => {
  const account = await identity.account();
  await identity.activate(account, '$argon2id$one');
  await identity.react();
  return account;
};
const isWhole = async (account: AccountId): Promise<boolean> => {
  const factor = await factorsOf().of(account);
  const secret = factor && (await identity.credentials.secretOf(factor.credentialId));
  return secret !== undefined && (await factorsOf().codes(account)).length === 10;
};

it('is set up wholly or not at all wherever the process is killed, and a repeat brings it to its end (IDN-130)', async () => {
  for (let at = 1; ; at += 1) {
    const [account, commandId] = [await activeAccount(), uuidv7()];
    const ended = await setUp(account, commandId, new Kill(at));
    const isSet = (await identity.eventsOf(account)).includes('SecondFactorSet');
    expect(await isWhole(account)).toBe(isSet);
    expect(await setUp(account, commandId)).toMatchObject({ accepted: true, repeated: isSet });
    await identity.react();
    await identity.aDayLater();
    expect([await isWhole(account), await identity.kept(account)]).toEqual([true, 3]);
    if (ended !== 'killed') break;
  }
});

it('answers the command that set it up, sent again, and no other one (IDN-130)', async () => {
  const [account, commandId] = [await activeAccount(), uuidv7()];
  const again = (id: string) => carryOut(() => factorsOf().setUpBefore(account, now), id);
  expect(await again(commandId)).toBeUndefined();
  await setUp(account, commandId);
  expect(await again(commandId)).toMatchObject({ accepted: true, repeated: true });
  expect(await again(uuidv7())).toBeUndefined();
  expect(await isWhole(account)).toBe(true);
});

it('takes a step once, and none before it, also of two processes', async () => {
  const account = await activeAccount();
  await setUp(account, uuidv7());
  const rival = await PasswordProcess.over(identity.database);
  const { credentialId: id } = (await factorsOf().of(account)) ?? {};
  if (id === undefined) throw new Error('not set up');
  const both = await Promise.all([identity.credentials.takeStep(id, 2), rival.credentials.takeStep(id, 2)]);
  expect(both.sort()).toEqual([false, true]);
  expect([await rival.credentials.takeStep(id, 1), await rival.credentials.takeStep(id, 3)]).toEqual([false, true]);
  await rival.close();
});

it('is deleted with its removal, and says of one that is lost that nobody can sign in with it (IDN-133)', async () => {
  const [removed, lost] = [await activeAccount(), await activeAccount()];
  await setUp(removed, uuidv7());
  await setUp(lost, uuidv7());
  await carryOut(() => factorsOf().remove(removed, now));
  await identity.react();
  expect(await identity.kept(removed)).toBe(1);
  const faults = () => secondFactorsCheck.faults(identity.database.superuser);
  expect(await faults()).toEqual([]);
  await identity.database.superuser.query(`DELETE FROM identity.credentials WHERE account_id = $1 AND kind = 'totp'`, [
    lost,
  ]);
  expect(await faults()).toEqual([`account ${lost} has a second factor that is not kept: it needs a recovery`]);
});
