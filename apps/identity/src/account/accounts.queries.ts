import type { AccountId } from '@kinerja/identity-domain';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { PersonRow } from '../person/people.read-model';
import { AccountRow } from './accounts.read-model';

/** An account and the name of its person. */
export type Account = Readonly<
  Pick<AccountRow, 'accountId' | 'employeeId' | 'username' | 'roles' | 'status' | 'passwordHash'> & {
    name: string | null;
  }
>;

export class AccountQueries {
  constructor(private readonly source: DataSource) {}

  byUsername(username: string): Promise<Account | undefined> {
    return this.accounts().where('account.username = :username', { username }).getRawOne<Account>();
  }

  byId(accountId: AccountId): Promise<Account | undefined> {
    return this.accounts().where('account.accountId = :accountId', { accountId }).getRawOne<Account>();
  }

  /** Accounts that wait for their activation, by user name. */
  waiting(after: string | undefined, limit: number): Promise<Account[]> {
    const query = this.accounts().where(`account.status = 'created'`).orderBy('account.username').limit(limit);
    if (after !== undefined) query.andWhere('account.username > :after', { after });
    return query.getRawMany<Account>();
  }

  private accounts(): SelectQueryBuilder<AccountRow> {
    return this.source
      .getRepository(AccountRow)
      .createQueryBuilder('account')
      .leftJoin(PersonRow, 'person', 'person.employeeId = account.employeeId')
      .select('account.accountId', 'accountId')
      .addSelect('account.employeeId', 'employeeId')
      .addSelect('account.username', 'username')
      .addSelect('account.roles', 'roles')
      .addSelect('account.status', 'status')
      .addSelect('account.passwordHash', 'passwordHash')
      .addSelect('person.name', 'name');
  }
}
