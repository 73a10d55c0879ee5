import type { Answer } from '@kinerja/service-testing';
import type { Role } from '@kinerja/vocabulary';
import type { Client, RunningIdentity } from './identity.fixtures';

export const password = 'kuda hijau di atas awan';

export type Listed = Readonly<Record<string, unknown>>;
export const itemsOf = ({ body }: Answer): readonly Listed[] => body['items'] as readonly Listed[];

/** What tests of two persons do with an identity. */
export const officeOf = (identity: RunningIdentity) => {
  const { service } = identity;
  const signIn = (username: string, secret: string, client = '10.0.0.1'): Promise<Answer> =>
    service.post({ roles: [] }, '/sign-ins', { username, password: secret }, { headers: { 'kinerja-client': client } });
  const activate = (username: string, code: unknown, client = '10.0.0.1', secret = password): Promise<Answer> =>
    service.post({ roles: [] }, '/activations', { username, code, password: secret }, { headers: { 'kinerja-client': client } }); // prettier-ignore
  /** An account that was activated, with the roles one administrator gives. */
  const open = async (admin: Client, username: string, roles: readonly Role[], employeeId?: string) => {
    const made = await admin.post('/accounts', { username, roles, ...(employeeId && { employeeId }) });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    await service.quiet(); // the name is looked up among the accounts that are shown
    const opened = await activate(username, made.body['activationCode']);
    if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
    return String(made.body['accountId']);
  };
  const proposalOf = async (admin: Client, username: string): Promise<string> => {
    await service.quiet();
    const found = itemsOf(await admin.get('/role-proposals')).find((item) => item['username'] === username);
    return String(found?.['proposalId']);
  };
  const recoveryOf = async (admin: Client, username: string): Promise<string> => {
    await service.quiet();
    const found = itemsOf(await admin.get('/account-recoveries')).find((item) => item['username'] === username);
    return String(found?.['recoveryId']);
  };
  /** The client of an account as it signs in now. */
  const enter = async (username: string, secret = password): Promise<Client & Readonly<{ accountId: string }>> => {
    const { status, body } = await signIn(username, secret);
    if (status !== 200) throw new Error(JSON.stringify(body));
    const [accountId, employee] = [String(body['accountId']), body['employeeId']];
    const who = { accountId, roles: body['roles'] as readonly Role[], ...(employee ? { employee: String(employee) } : {}) }; // prettier-ignore
    return { ...identity.as(who), accountId };
  };
  return { signIn, activate, open, proposalOf, recoveryOf, enter };
};
