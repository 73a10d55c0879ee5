import type { Role } from '@kinerja/vocabulary';
import type { Account } from '../account/accounts.queries';
import { ENTERPRISE, GROUP, USER } from './scim.schemas';

/** What SCIM shows of an account, and nothing more (IDN-276). */
export type ProvisionedAccount = Pick<
  Account,
  'accountId' | 'employeeId' | 'username' | 'name' | 'staffNumber' | 'status' | 'externalId' | 'createdAt'
>;

/** Places are told from the root of SCIM (RFC 7643, 2.3.7): a service does not know the address of the door. */
const meta = (resourceType: string, location: string) => ({ resourceType, location });

export const placeOfUser = (accountId: string): string => `Users/${accountId}`;

export const userResource = (account: ProvisionedAccount) => {
  const { accountId, username, name, staffNumber, status, externalId, createdAt } = account;
  return {
    schemas: staffNumber === null ? [USER] : [USER, ENTERPRISE],
    id: accountId,
    ...(externalId !== null && { externalId }),
    userName: username,
    ...(name !== null && { name: { formatted: name }, displayName: name }),
    active: status !== 'disabled',
    ...(staffNumber !== null && { [ENTERPRISE]: { employeeNumber: staffNumber } }),
    meta: { ...meta('User', placeOfUser(accountId)), created: createdAt },
  };
};

export type Member = Readonly<{ accountId: string; username: string }>;

export const groupResource = (role: Role, members: readonly Member[]) => ({
  schemas: [GROUP],
  id: role,
  displayName: role,
  members: members.map(({ accountId, username }) => ({
    ...{ value: accountId, $ref: placeOfUser(accountId), display: username },
    type: 'User',
  })),
  meta: meta('Group', `Groups/${role}`),
});

const ALWAYS = ['schemas', 'id'];

/** The attribute of the resource that a name lies in: `name` of `name.formatted`, the extension of one of its own. */
const rootOf = (name: string): string => {
  const asked = name.trim().toLowerCase();
  if (asked.startsWith(ENTERPRISE.toLowerCase())) return ENTERPRISE.toLowerCase();
  const core = [USER, GROUP].map((schema) => `${schema}:`.toLowerCase()).find((schema) => asked.startsWith(schema));
  return (core === undefined ? asked : asked.slice(core.length)).split('.', 1)[0] ?? asked;
};

const rootsIn = (names: string | undefined): ReadonlySet<string> | undefined =>
  names === undefined ? undefined : new Set(names.split(',').map(rootOf));

export type Shown = Readonly<{ attributes?: string; excludedAttributes?: string }>;

/** RFC 7644, 3.9: some attributes alone, or all but some. */
export const shownOf = (resource: object, { attributes, excludedAttributes }: Shown): object => {
  const [some, without] = [rootsIn(attributes), rootsIn(excludedAttributes)];
  const isShown = (name: string): boolean => {
    if (ALWAYS.includes(name)) return true;
    return some ? some.has(name.toLowerCase()) : !without?.has(name.toLowerCase());
  };
  return Object.fromEntries(Object.entries(resource).filter(([name]) => isShown(name)));
};
