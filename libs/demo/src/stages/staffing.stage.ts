import { createHmac } from 'node:crypto';
import { inParallel } from '@kinerja/concurrency';
import { Door, Refused } from '../door/door';
import type { MonthContext, Stage } from '../month-context';
import { peopleCsv } from '../people/people-csv';
import type { Colleague } from '../staff';

type Page<Item> = Readonly<{ items: readonly Item[]; next?: string | null }>;
type ListedPerson = Readonly<{ employeeId: string; staffNumber: string; unitId: string }>;
type Proposal = Readonly<{ accountId: string; proposalId: string }>;
type ActivationCode = Readonly<{ username: string; code: string }>;

/** Offices that are held beside the daily work; the first members of the agency hold one each. */
const OFFICES = ['agency-admin', 'payroll-officer', 'payroll-verifier', 'survey-officer'] as const;

/** Reads a whole list, page after page. */
export const allPages = async <Item>(door: Door, path: string): Promise<Item[]> => {
  const items: Item[] = [];
  for (let cursor = ''; ;) {
    const page = await door.get<Page<Item>>(
      `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    items.push(...page.items);
    if (!page.next) return items;
    cursor = page.next;
  }
};

/** Known to whoever has the home folder and to nobody else; at least 15 characters. */
export const passwordOf = (secret: string, username: string): string =>
  createHmac('sha256', secret).update(username).digest('base64url').slice(0, 18);

const waitForImport = async (door: Door, path: string, tick: (done: number, of: number) => void): Promise<void> => {
  for (;;) {
    const { state, done, of, error } = await door.get<{ state: string; done: number; of: number; error?: string }>(
      path,
    );
    tick(done, of);
    if (state === 'completed') return;
    if (state === 'failed') throw new Error(`import failed: ${error ?? path}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** A dry run first, as an administrator would, then the import itself. */
export const importCsv = async (
  door: Door,
  path: string,
  body: object,
  tick: (done: number, of: number) => void,
): Promise<void> => {
  await door.post(`${path}?dryRun=true`, body);
  const { importId } = await door.post<{ importId: string }>(path, body);
  await waitForImport(door, `${path}/${importId}`, tick);
};

/** Activates an account; one that is active already is signed in to. */
const enter = async (
  { admin, agency }: MonthContext,
  secret: string,
  { username, code }: ActivationCode,
): Promise<Door> => {
  const door = new Door(admin.base, `${agency}|${username}`);
  const password = passwordOf(secret, username);
  try {
    await door.post('/api/activation', { username, code, password });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await door.post('/api/session', { username, password });
  }
  return door;
};

const register = async (month: MonthContext, tick: (done: number, of: number) => void): Promise<void> => {
  await inParallel(month.madeUp.units, 4, (name) =>
    month.admin.post('/api/identity/units', { name, from: '2020-01-01' }),
  );
  await month.settle();
  const file = { csv: peopleCsv(month.madeUp), startsOn: `${month.month.slice(0, 4)}-01-01` };
  await importCsv(month.admin, '/api/identity/people-imports', file, tick);
  await month.settle();
};

const meet = async (month: MonthContext, secret: string, tick: (done: number, of: number) => void): Promise<void> => {
  const listed = new Map(
    (await allPages<ListedPerson>(month.admin, '/api/identity/people')).map((one) => [one.staffNumber, one]),
  );
  const codes = new Map(
    (await allPages<ActivationCode>(month.admin, '/api/identity/activation-codes')).map((one) => [one.username, one]),
  );
  let done = 0;
  const colleagues = await inParallel(month.madeUp.people, 8, async (person): Promise<Colleague> => {
    const username = person.staffNumber.toLowerCase();
    const known = listed.get(person.staffNumber);
    if (!known) throw new Error(`${person.staffNumber} was imported but is not listed`);
    const door = await enter(month, secret, codes.get(username) ?? { username, code: '' });
    tick(++done, month.madeUp.people.length);
    return { person, employeeId: known.employeeId, unitId: known.unitId, door };
  });
  colleagues.forEach((colleague) => month.staff.add(colleague));
};

/** Nobody may hold two of these offices, so heads stand in where members are few. */
const holdersIn = ({ staff }: MonthContext): readonly Colleague[] => [...staff.levels].reverse().flat();

const openOffice = async (month: MonthContext, secret: string, index: number, role: string): Promise<Door> => {
  const holder = holdersIn(month)[index];
  if (!holder) throw new Error(`the agency is too small to appoint a ${role}`);
  const account = { employeeId: holder.employeeId, username: role, roles: ['employee', role], reason: 'Petugas awal' };
  const { activationCode } = await month.admin.post<{ activationCode: string }>('/api/identity/accounts', account);
  return enter(month, secret, { username: role, code: activationCode });
};

type Account = Readonly<{ accountId: string; username: string; roles: readonly string[] }>;

/** The head of the agency closes the distribution of the unit and, where two administrators say so, releases the pay. */
const HEAD_ROLES = ['unit-head', 'agency-head'] as const;

const proposeHead = async ({ admin, staff }: MonthContext): Promise<readonly Colleague[]> => {
  const [chiefs = []] = staff.levels;
  const accounts = await allPages<Account>(admin, '/api/identity/accounts');
  for (const { person } of chiefs) {
    const account = accounts.find(({ username }) => username === person.staffNumber.toLowerCase());
    if (!account) throw new Error(`${person.staffNumber} has no account`);
    for (const role of HEAD_ROLES.filter((one) => !account.roles.includes(one)))
      await admin.post(`/api/identity/accounts/${account.accountId}/roles`, { role, reason: 'Kepala instansi' });
  }
  return chiefs;
};

/** Two administrators give these roles; a session begun before has them when it is begun anew. */
const appoint = async (month: MonthContext, secret: string): Promise<void> => {
  const doors = new Map<string, Door>();
  for (const [index, role] of OFFICES.entries()) doors.set(role, await openOffice(month, secret, index, role));
  await month.settle();
  const chiefs = await proposeHead(month);
  await month.settle();
  for (const { accountId, proposalId } of await allPages<Proposal>(month.secondAdmin, '/api/identity/role-proposals'))
    await month.secondAdmin.post(`/api/identity/accounts/${accountId}/role-proposals/${proposalId}/confirmation`, {});
  await month.settle();
  for (const { person, door } of chiefs) {
    const username = person.staffNumber.toLowerCase();
    await door.post('/api/session', { username, password: passwordOf(secret, username) });
  }
  for (const [role, door] of doors) {
    await door.post('/api/session', { username: role, password: passwordOf(secret, role) });
    month.staff.addOfficer(role, door);
  }
};

/** Units, people, accounts: everybody is registered by the import and activates the own account. */
export const staffing = (secret: string): Stage => ({
  name: 'People and accounts',
  run: async (month, tick) => {
    await register(month, tick);
    await meet(month, secret, tick);
    await appoint(month, secret);
  },
});
