import { decides, type Relation } from './authority';
import type { MachineScope } from './machine-scope';
import type { Role } from './role';

/**
 * Who may come to a route. `anyOf`: roles of which one is enough; every account where it is missing. `scope`: service accounts that
 * were given it come in as well; without one none does.
 */
export type Door =
  | Readonly<{ kind: 'everybody' }>
  | Readonly<{ kind: 'accounts' | 'employees'; anyOf?: readonly Role[]; scope?: MachineScope }>;

/** Nobody need be signed in. */
export const everybody: Door = { kind: 'everybody' };

type PeoplesDoor = Exclude<Door, { kind: 'everybody' }>;

const doorFor = (kind: PeoplesDoor['kind'], anyOf: readonly Role[]): PeoplesDoor =>
  anyOf.length > 0 ? { kind, anyOf } : { kind };

/** Every signed-in account, or those with one of these roles. */
export const accounts = (...anyOf: readonly Role[]): PeoplesDoor => doorFor('accounts', anyOf);

/** The same, and the account belongs to an employee: what is done there is done by a person of the agency. */
export const employees = (...anyOf: readonly Role[]): PeoplesDoor => doorFor('employees', anyOf);

/** The same people, and service accounts with the scope. */
export const machineMay = (scope: MachineScope, door: PeoplesDoor): Door => ({
  ...door,
  scope,
});

/** Service accounts with the scope, and nobody else. */
export const machinesOnly = (scope: MachineScope): Door => ({ kind: 'accounts', anyOf: [], scope });

/**
 * Where somebody is kept out by how they stand to the case: at the door, whatever the case is; by the decider, with a refusal of its
 * rule, because of what the case is; by the query, which answers as if the case were not there.
 */
export type EnforcedBy = 'door' | 'decider' | 'query';

/** Of an operation about one person, unit or run: the answer differs by how the caller stands to it. */
export type ByRelation = Readonly<{
  /** Those it tells apart. */
  relations: readonly Relation[];
  /** What keeps everybody else out; the policy only describes it where that is a decider or a query. */
  enforcedBy: readonly EnforcedBy[];
  allows: (held: readonly Role[], relation: Relation) => boolean;
}>;

/** How long a proof of who somebody is counts before money and roles (IDN-135). */
export const PROOF_COUNTS_MS = 15 * 60_000;

/** What of a person is sensitive: whoever is shown it of somebody else is recorded (TRL-008). */
export const disclosedKinds = ['nip', 'bank-account', 'pay', 'rating', 'absence', 'correction', 'tax-status'] as const;
export type DisclosedKind = (typeof disclosedKinds)[number];

/** Who is shown something: by the roles of a person, or by the scopes of a service account, which has no roles. */
export type Reader = Readonly<{ roles: readonly Role[]; scopes?: readonly MachineScope[] }>;

/** `to`: readers who are shown it whole; all whom the policy lets in where it is left out. */
export type Disclosing = Readonly<{ kinds: readonly DisclosedKind[]; to?: (reader: Reader) => boolean }>;

/**
 * `rule`: ids in docs/rules. `stepUp`: only for whoever has proved within 15 minutes who they are. `discloses`: what its answers show of
 * people, or that it is the caller's own; a route that answers more than its policy says stops the start.
 */
export type PolicyStatement = Readonly<{
  door: Door;
  rule?: string;
  stepUp?: boolean;
  discloses?: Disclosing | 'own';
}> &
  (ByRelation | Readonly<{ relations?: undefined }>);

/** Who may do one thing. `name`: `planning.readPlan`. */
export type Policy = PolicyStatement & Readonly<{ name: string }>;

type Named<Stated> = Readonly<{ [Key in keyof Stated]: Stated[Key] & Readonly<{ name: string }> }>;

/** The table of contents of who may do what in a context; each policy is called by its key. */
export const policiesOf = <const Stated extends Readonly<Record<string, PolicyStatement>>>(
  context: string,
  stated: Stated,
): Named<Stated> =>
  Object.fromEntries(
    Object.entries(stated).map(([key, policy]) => [key, { ...policy, name: `${context}.${key}` }]),
  ) as unknown as Named<Stated>;

export const holdsOneOf = (held: readonly Role[], ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => held.includes(role));

/** Who stands before a door; `isEmployee`: the account belongs to one. `scopes`: it is a service account. */
export type Visitor = Reader & Readonly<{ isEmployee: boolean }>;

/** To a service account: every account may come means every account of a person. */
const machineAnswer = ({ scope }: PeoplesDoor, held: readonly MachineScope[]): 'open' | 'lacks-scope' =>
  scope !== undefined && held.includes(scope) ? 'open' : 'lacks-scope';

/** What a door says to an account; undefined: nobody has signed in. */
export const doorAnswer = (
  door: Door,
  visitor: Visitor | undefined,
): 'open' | 'not-signed-in' | 'lacks-role' | 'no-employee' | 'lacks-scope' => {
  if (door.kind === 'everybody') return 'open';
  if (!visitor) return 'not-signed-in';
  if (visitor.scopes) return machineAnswer(door, visitor.scopes);
  if (door.anyOf && !holdsOneOf(visitor.roles, ...door.anyOf)) return 'lacks-role';
  return door.kind === 'employees' && !visitor.isEmployee ? 'no-employee' : 'open';
};

/** About a person or a unit of the agency. */
const personal = ['own', 'line', 'stand-in', 'nobody-above', 'none'] as const;

/** The caller's own, and nobody else's whatever the roles. */
export const ownOnly = (...enforcedBy: ByRelation['enforcedBy']): ByRelation & Readonly<{ discloses: 'own' }> => ({
  ...{ relations: personal, enforcedBy, discloses: 'own' },
  allows: (_held, relation) => relation === 'own',
});

/** These roles whatever the relation, and everybody who stands so. */
export const rolesOr = (
  anyOf: readonly Role[],
  allowed: readonly Relation[],
  ...enforcedBy: ByRelation['enforcedBy']
): ByRelation => ({
  ...{ relations: personal, enforcedBy },
  allows: (held, relation) => holdsOneOf(held, ...anyOf) || allowed.includes(relation),
});

/** Rule IDN-039: the agency's administrator enters what the head of the region decided. */
export const recordsForRegionalHead = (held: readonly Role[]): boolean => holdsOneOf(held, 'agency-admin');

/** Rule IDN-039: whoever decides about the person, and who stands so. The decider refuses the others by the same rule (`mayDecide`). */
export const decidersOr = (allowed: readonly Relation[], ...enforcedBy: ByRelation['enforcedBy']): ByRelation => ({
  ...{ relations: personal, enforcedBy },
  allows: (held, relation) => decides(relation, recordsForRegionalHead(held)) || allowed.includes(relation),
});

export const decidersOnly = (...enforcedBy: ByRelation['enforcedBy']): ByRelation => decidersOr([], ...enforcedBy);

/** Where a policy is enforced; one that tells no relations apart by the door alone. */
export const placesOf = (policy: Policy): readonly EnforcedBy[] => (policy.relations ? policy.enforcedBy : ['door']);
