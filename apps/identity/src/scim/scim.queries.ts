import type { EmployeeId, Role } from '@kinerja/vocabulary';
import { staffNumberKey } from '@kinerja/vocabulary';
import { Not, type DataSource } from 'typeorm';
import { accountOf, accountsIn, literally, type Account, type RawAccount } from '../account/accounts.queries';
import { AccountRow } from '../account/accounts.table';
import { PersonRow } from '../person/people.table';
import type { FilterAttribute, FilterOperator, ScimFilter } from './scim-filter';
import type { Member } from './scim-resources';

type Compared = Exclude<FilterAttribute, 'active' | 'displayName'>;
export const comparedOfUsers: readonly FilterAttribute[] = ['userName', 'externalId', 'active', 'employeeNumber'];

/** `hasCase`: two that differ in nothing but case are two. */
const columns: Readonly<Record<Compared, Readonly<{ column: string; hasCase: boolean }>>> = {
  userName: { column: 'account.username', hasCase: false },
  externalId: { column: 'account.externalId', hasCase: true },
  employeeNumber: { column: 'person.staffNumberKey', hasCase: false },
};

const patterns: Readonly<Record<FilterOperator, (text: string) => string>> = {
  eq: literally,
  sw: (text) => `${literally(text)}%`,
  co: (text) => `%${literally(text)}%`,
};

const IN_USE = `account.status <> 'disabled'`;

const isCompared = (attribute: FilterAttribute): attribute is Compared => Object.hasOwn(columns, attribute);

/** Puts what is compared with among the `parameters`. */
const conditionOf = (filter: ScimFilter, parameters: Record<string, string>): string => {
  const each = (parts: readonly ScimFilter[], word: string): string =>
    `(${parts.map((part) => conditionOf(part, parameters)).join(` ${word} `)})`;
  if ('all' in filter) return each(filter.all, 'AND');
  if ('any' in filter) return each(filter.any, 'OR');
  const { attribute, operator, value } = filter;
  if (!isCompared(attribute)) return value === true ? IN_USE : `NOT (${IN_USE})`;
  const { column, hasCase } = columns[attribute];
  const name = `compared${String(Object.keys(parameters).length)}`;
  parameters[name] = patterns[operator](hasCase ? String(value) : String(value).toLowerCase());
  return `${column} LIKE :${name}`;
};

export type Piece = Readonly<{ startIndex: number; count: number }>;
export type Found = Readonly<{ total: number; accounts: readonly Account[] }>;

/** By user name. Those of people who were erased are none any more: no user name has a blank. */
export const accountsFound = async (
  source: DataSource,
  filter: ScimFilter | undefined,
  { startIndex, count }: Piece,
): Promise<Found> => {
  const parameters: Record<string, string> = {};
  const query = accountsIn(source).where(`account.username NOT LIKE '% %'`);
  if (filter) query.andWhere(conditionOf(filter, parameters), parameters);
  const total = await query.getCount();
  if (count === 0) return { total, accounts: [] };
  const piece = query
    .orderBy('account.username')
    .offset(startIndex - 1)
    .limit(count);
  return { total, accounts: (await piece.getRawMany<RawAccount>()).map(accountOf) };
};

const NIP = /^\d{18}$/;

/** By staff number, or by NIP: no staff number reads like one (IDN-020). */
export const personNumbered = async (source: DataSource, number: string): Promise<PersonRow | undefined> => {
  const where = NIP.test(number) ? { nip: number } : { staffNumberKey: staffNumberKey(number) };
  return (await source.getRepository(PersonRow).findOneBy(where)) ?? undefined;
};

export const accountsOfPerson = (source: DataSource, employeeId: EmployeeId): Promise<AccountRow[]> =>
  source.getRepository(AccountRow).findBy({ employeeId });

export type RoleHolder = Member & Readonly<{ roles: readonly Role[] }>;

/** Of accounts in use, by user name. */
export const roleHolders = (source: DataSource): Promise<readonly RoleHolder[]> =>
  source.getRepository(AccountRow).find({
    select: { accountId: true, username: true, roles: true },
    where: { status: Not('disabled') },
    order: { username: 'ASC' },
  });
