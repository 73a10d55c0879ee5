import type { Clock } from '@kinerja/clock';
import type { EventStore } from '@kinerja/event-store';
import { unwrap } from '@kinerja/http-edge';
import { accountId, type AccountId } from '@kinerja/identity-domain';
import { isUuid, uuidv5 } from '@kinerja/kernel';
import { notFound, problem } from '@kinerja/problem-details';
import { hasCaughtUp, type ProjectionRunner } from '@kinerja/projections';
import type { DataSource } from 'typeorm';
import type { AccountAdministration } from '../account/account-administration';
import { accountProblems, accountsBehind } from '../account/account.problems';
import { accountById, type Account } from '../account/accounts.queries';
import { isKnownPerson, type PersonHandler } from '../person/person.handler';
import { badScim, hasAccount, personUnknown } from './scim.problems';
import { accountsFound, accountsOfPerson, personNumbered, roleHolders } from './scim.queries';
import type { Found, Piece, RoleHolder } from './scim.queries';
import type { ScimFilter } from './scim-filter';
import type { ProvisionedAccount } from './scim-resources';
import type { Wish } from './scim-wish';

const PATIENCE_MS = 500;
/** As people read it at the account, beside the name of the other system. */
const REASON = 'dikelola oleh penyedia identitas kota';

type Parts = Readonly<{
  source: DataSource;
  store: EventStore;
  projections: ProjectionRunner;
  people: PersonHandler;
  administration: AccountAdministration;
  clock: Clock;
}>;

/** What the city's own provider finds of accounts, and does to them. `by`: as the log calls it. */
export class ScimAccounts {
  constructor(private readonly parts: Parts) {}

  async find(filter: ScimFilter | undefined, piece: Piece): Promise<Found> {
    await this.hasCaughtUp();
    return accountsFound(this.parts.source, filter, piece);
  }

  async roleHolders(): Promise<readonly RoleHolder[]> {
    await this.hasCaughtUp();
    return roleHolders(this.parts.source);
  }

  /** @throws ProblemException 404; 503 while it may be among what is not shown yet. */
  async one(id: string): Promise<Account> {
    const isCurrent = await this.hasCaughtUp();
    const account = isUuid(id) ? await accountById(this.parts.source, accountId(id)) : undefined;
    if (account && !account.username.includes(' ')) return account;
    throw isCurrent ? notFound('account', { accountId: id }) : problem('account.not-yet-shown', accountsBehind);
  }

  /** Rules IDN-271, IDN-273. @throws ProblemException 400 or 409 */
  async provision(wish: Wish, by: AccountId): Promise<ProvisionedAccount> {
    const { userName: username, employeeNumber, externalId, active: isActive = true } = wish;
    if (username === undefined) throw badScim('invalidValue', 'userName: what the person signs in with');
    if (employeeNumber === undefined)
      throw badScim('invalidValue', 'employeeNumber of the enterprise extension: the staff number, or the NIP');
    const { employeeId, name, staffNumber } = await this.person(employeeNumber);
    // The one that an import opens, so that nobody gets two.
    const id = accountId(uuidv5(employeeId, 'account'));
    const other = (await accountsOfPerson(this.parts.source, employeeId)).find((one) => one.accountId !== id);
    if (other) throw problem('scim.has-account', hasAccount, { userName: other.username });
    const now = this.parts.clock.now();
    const named = externalId ? { externalId } : {};
    const data = { accountId: id, employeeId, username, isActive, ...named, by, reason: REASON, now };
    unwrap(await this.parts.administration.handle({ type: 'ProvisionAccount', data }), accountProblems);
    const status = isActive ? 'created' : 'disabled';
    return { accountId: id, employeeId, username, name, staffNumber, status, externalId: externalId ?? null, createdAt: now }; // prettier-ignore
  }

  /** Rules IDN-272 to IDN-274; what is so already is no second fact. @throws ProblemException 400 or 409 */
  async keep(account: ProvisionedAccount, wish: Wish, by: AccountId): Promise<ProvisionedAccount> {
    await this.requireSame(account, wish);
    const { active: isActive, externalId } = wish;
    const wanted = { ...(isActive !== undefined && { isActive }), ...(externalId !== undefined && { externalId }) };
    const data = { accountId: account.accountId, ...wanted, by, reason: REASON, now: this.parts.clock.now() };
    unwrap(await this.parts.administration.handle({ type: 'KeepAccount', data }), accountProblems);
    return { ...account, status: statusAfter(account, isActive), ...(externalId !== undefined && { externalId }) };
  }

  /** Rule IDN-272: a user name belongs to one account for ever, and an account to one person. */
  private async requireSame({ username, employeeId }: ProvisionedAccount, wish: Wish): Promise<void> {
    if (wish.userName !== undefined && wish.userName !== username)
      throw badScim('mutability', `userName stays ${username}: it belongs to one account for ever`);
    if (wish.employeeNumber === undefined) return;
    const person = await personNumbered(this.parts.source, wish.employeeNumber);
    if (!person || person.employeeId !== employeeId)
      throw badScim('mutability', 'employeeNumber stays that of the person to whom the account belongs');
  }

  /** @throws ProblemException 400; 503 while the person, or an account of theirs, may be among what is not shown yet. */
  private async person(number: string) {
    const { source, people } = this.parts;
    if (!(await this.hasCaughtUp())) throw problem('account.not-yet-shown', accountsBehind);
    const person = await personNumbered(source, number);
    if (person && (await isKnownPerson(people, person.employeeId))) return person;
    throw problem('scim.unknown-person', personUnknown);
  }

  private hasCaughtUp(): Promise<boolean> {
    const { store, projections } = this.parts;
    return hasCaughtUp({ store, projections }, PATIENCE_MS);
  }
}

const statusAfter = ({ status }: ProvisionedAccount, isActive: boolean | undefined): ProvisionedAccount['status'] => {
  if (isActive === undefined || isActive === (status !== 'disabled')) return status;
  return isActive ? 'created' : 'disabled';
};
