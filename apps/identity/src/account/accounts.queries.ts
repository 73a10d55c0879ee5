import type { AccountId } from '@kinerja/identity-domain';
import { postsOn, unitsOf } from '@kinerja/directory';
import { instant, type EmployeeId, type Instant, type LocalDate, type Role } from '@kinerja/vocabulary';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { PersonRow } from '../person/people.table';
import { ServiceAccountRow } from '../service-account/service-accounts.table';
import { AccountRow, type AccountStatus } from './accounts.table';

/** An account, with name and staff number of its person. */
export type Account = Readonly<
  Pick<
    AccountRow,
    'accountId' | 'employeeId' | 'username' | 'roles' | 'status' | 'passwordId' | 'statusReason' | 'externalId'
  > & {
    createdAt: Instant;
    passwordSetAt: Instant | null;
    secondFactorSetAt: Instant | null;
    name: string | null;
    staffNumber: string | null;
    /** The other system that disabled or enabled it last. */
    statusBySystem: string | null;
  }
>;
type Times = 'createdAt' | 'passwordSetAt' | 'secondFactorSetAt';
export type RawAccount = Omit<Account, Times> &
  Readonly<{ createdAt: Date; passwordSetAt: Date | null; secondFactorSetAt: Date | null }>;

export const accountsIn = (source: DataSource): SelectQueryBuilder<AccountRow> =>
  source
    .getRepository(AccountRow)
    .createQueryBuilder('account')
    .leftJoin(PersonRow, 'person', 'person.employeeId = account.employeeId')
    .leftJoin(ServiceAccountRow, 'system', `account.statusBy = concat('machine:', system.serviceAccountId)`)
    .select('account.accountId', 'accountId')
    .addSelect('account.employeeId', 'employeeId')
    .addSelect('account.username', 'username')
    .addSelect('account.roles', 'roles')
    .addSelect('account.status', 'status')
    .addSelect('account.passwordId', 'passwordId')
    .addSelect('account.passwordSetAt', 'passwordSetAt')
    .addSelect('account.secondFactorSetAt', 'secondFactorSetAt')
    .addSelect('account.createdAt', 'createdAt')
    .addSelect('account.statusReason', 'statusReason')
    .addSelect('account.externalId', 'externalId')
    .addSelect('system.name', 'statusBySystem')
    .addSelect('person.name', 'name')
    .addSelect('person.staffNumber', 'staffNumber');

export const accountOf = ({ createdAt, passwordSetAt, secondFactorSetAt, ...raw }: RawAccount): Account => ({
  ...raw,
  createdAt: instant(createdAt),
  passwordSetAt: passwordSetAt && instant(passwordSetAt),
  secondFactorSetAt: secondFactorSetAt && instant(secondFactorSetAt),
});

const one = async (query: SelectQueryBuilder<AccountRow>): Promise<Account | undefined> => {
  const raw = await query.getRawOne<RawAccount>();
  return raw && accountOf(raw);
};

export const accountByUsername = (source: DataSource, username: string): Promise<Account | undefined> =>
  one(accountsIn(source).where('account.username = :username', { username }));

export const accountById = (source: DataSource, accountId: AccountId): Promise<Account | undefined> =>
  one(accountsIn(source).where('account.accountId = :accountId', { accountId }));

export const accountsByIds = async (source: DataSource, ids: readonly AccountId[]): Promise<Account[]> =>
  (await accountsIn(source).where('account.accountId = ANY(:ids)', { ids }).getRawMany<RawAccount>()).map(accountOf);

export const isWithoutSecondFactor = ({ secondFactorSetAt }: Account): boolean => secondFactorSetAt === null;

/** `find`: a part of the user name, the person's name or staff number; `anyOf`: roles of which one is enough. */
export type AccountFilter = Readonly<{
  find?: string;
  role?: Role;
  anyOf?: readonly Role[];
  status?: AccountStatus;
  isWithoutSecondFactor?: true;
}>;

/** Means itself in a pattern of LIKE. */
export const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

const narrowed = (
  query: SelectQueryBuilder<AccountRow>,
  { find, role, anyOf, status, isWithoutSecondFactor: isWithout }: AccountFilter,
): SelectQueryBuilder<AccountRow> => {
  if (anyOf) query.andWhere('account.roles && :anyOf', { anyOf });
  if (isWithout) query.andWhere('account.secondFactorSetAt IS NULL');
  if (role) query.andWhere(':role = ANY(account.roles)', { role });
  if (status) query.andWhere('account.status = :status', { status });
  if (find !== undefined)
    query.andWhere(
      '(account.username LIKE :find OR lower(person.name) LIKE :find OR person.staffNumberKey LIKE :find)',
      { find: `%${literally(find.toLowerCase())}%` },
    );
  return query;
};

export const countAccounts = (source: DataSource, filter: AccountFilter): Promise<number> =>
  narrowed(accountsIn(source), filter).getCount();

/** By user name; `limit` one higher than the page tells that there is more. */
export const accountsAfter = async (
  source: DataSource,
  filter: AccountFilter,
  after: string | undefined,
  limit: number,
): Promise<Account[]> => {
  const query = narrowed(accountsIn(source).orderBy('account.username').limit(limit), filter);
  if (after !== undefined) query.andWhere('account.username > :after', { after });
  return (await query.getRawMany<RawAccount>()).map(accountOf);
};

/** Accounts that wait for their activation, by user name. */
export const waitingAccounts = (source: DataSource, after: string | undefined, limit: number): Promise<Account[]> =>
  accountsAfter(source, { status: 'created' }, after, limit);

/** The unit in which each of their persons holds the definitive post on a day, by person. */
export const unitNamesOf = async (
  source: DataSource,
  accounts: readonly Account[],
  day: LocalDate,
): Promise<ReadonlyMap<EmployeeId, string>> => {
  const employees = accounts.flatMap(({ employeeId }) => employeeId ?? []);
  const [posts, units] = await Promise.all([postsOn(source, day, { employees }), unitsOf(source, day)]);
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  return new Map(posts.map(({ employeeId, unitId }) => [employeeId, names.get(unitId) ?? '']));
};
