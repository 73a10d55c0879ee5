import type { AccountId } from '@kinerja/identity-domain';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { PersonRow } from '../person/people.table';
import { AccountRow } from './accounts.table';

/** An account and the name of its person. */
export type Account = Readonly<
  Pick<AccountRow, 'accountId' | 'employeeId' | 'username' | 'roles' | 'status' | 'passwordId'> & {
    name: string | null;
  }
>;

const accountsIn = (source: DataSource): SelectQueryBuilder<AccountRow> =>
  source
    .getRepository(AccountRow)
    .createQueryBuilder('account')
    .leftJoin(PersonRow, 'person', 'person.employeeId = account.employeeId')
    .select('account.accountId', 'accountId')
    .addSelect('account.employeeId', 'employeeId')
    .addSelect('account.username', 'username')
    .addSelect('account.roles', 'roles')
    .addSelect('account.status', 'status')
    .addSelect('account.passwordId', 'passwordId')
    .addSelect('person.name', 'name');

export const accountByUsername = (source: DataSource, username: string): Promise<Account | undefined> =>
  accountsIn(source).where('account.username = :username', { username }).getRawOne<Account>();

export const accountById = (source: DataSource, accountId: AccountId): Promise<Account | undefined> =>
  accountsIn(source).where('account.accountId = :accountId', { accountId }).getRawOne<Account>();

/** Accounts that wait for their activation, by user name. */
export const waitingAccounts = (source: DataSource, after: string | undefined, limit: number): Promise<Account[]> => {
  const query = accountsIn(source).where(`account.status = 'created'`).orderBy('account.username').limit(limit);
  if (after !== undefined) query.andWhere('account.username > :after', { after });
  return query.getRawMany<Account>();
};
