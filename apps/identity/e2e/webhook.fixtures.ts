import type { Answer } from '@kinerja/service-testing';
import type { IdentitySettings } from '../src/app.module';
import { firstPassword, startIdentity, twoAdministrators, until, type Client } from './identity.fixtures';
import { machinePair } from './machine.fixtures';
import { itemsOf, officeOf, type Listed } from './two-persons.fixtures';

export const why = { reason: 'SIMPEG ikut memperbarui datanya' };
const machine = { purpose: 'Membaca pegawai', responsible: 'admin', scopes: ['people.read'], ...why };

export type Webhook = Readonly<{ id: string; secret: string }>;

/** Identity whose receivers stand on this machine, and what an administrator does with webhooks. */
export const startWithWebhooks = async (webhooks: NonNullable<IdentitySettings['webhooks']> = {}) => {
  const settings = { allowsLoopback: true, firstPauseMs: 20, timeoutMs: 2_000, ...webhooks };
  const identity = await startIdentity(twoAdministrators, { webhooks: settings });
  const office = officeOf(identity);
  const admin = await office.enter('admin', firstPassword);
  const second = await office.enter('admin-dua', firstPassword);
  let machines = 0;

  const accountNow = async (id: string): Promise<Listed> => {
    await identity.service.quiet();
    return itemsOf(await admin.get('/service-accounts')).find((item) => item['serviceAccountId'] === id) ?? {};
  };
  /** A service account that two administrators gave its scopes. */
  const newAccount = async (scopes = machine.scopes): Promise<string> => {
    const said = { ...machine, name: `SIMPEG ${String((machines += 1))}`, publicKey: machinePair().pem, scopes };
    const id = String((await admin.post('/service-accounts', said)).body['serviceAccountId']);
    const proposal = (await accountNow(id))['proposal'] as Listed;
    const path = `/service-accounts/${id}/access/${String(proposal['proposalId'])}/confirmation`;
    const { status, body } = await second.post(path, {});
    if (status !== 200) throw new Error(JSON.stringify(body));
    return id;
  };
  const register = (
    account: string,
    address: string,
    kinds: readonly string[] = ['unit.registered'],
  ): Promise<Answer> => admin.post(`/service-accounts/${account}/webhooks`, { address, kinds, ...why });
  const newWebhook = async (account: string, address: string, kinds?: readonly string[]): Promise<Webhook> => {
    const { status, body } = await register(account, address, kinds);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return { id: String(body['webhookId']), secret: String(body['secret']) };
  };
  let units = 0;
  /** Something that happens; answers the id of the unit. */
  const happens = async (by: Client = admin): Promise<string> => {
    const { status, body } = await by.post('/units', { name: `Bidang ${String((units += 1))}`, from: '2000-01-01' });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return String(body['unitId']);
  };
  const webhookNow = async ({ id }: Webhook): Promise<Listed> => {
    await identity.service.quiet();
    return itemsOf(await admin.get('/webhooks')).find((item) => item['webhookId'] === id) ?? {};
  };
  const deliveries = ({ id }: Webhook): Promise<Answer> => admin.get(`/webhooks/${id}/deliveries`);
  /** The newest message, once it is so. */
  const newest = async (webhook: Webhook, isSo: (message: Listed) => boolean): Promise<Listed> => {
    const answer = await until(
      () => deliveries(webhook),
      (got) => itemsOf(got).slice(0, 1).some(isSo),
    );
    return itemsOf(answer)[0] ?? {};
  };
  const take = (webhook: Webhook, step: string, body: object = why): Promise<Answer> =>
    admin.post(`/webhooks/${webhook.id}/${step}`, body);
  return { identity, admin, newAccount, register, newWebhook, happens, webhookNow, deliveries, newest, take };
};
export type WithWebhooks = Awaited<ReturnType<typeof startWithWebhooks>>;
