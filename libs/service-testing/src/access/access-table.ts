import type { ServedRoute } from '@kinerja/http-edge';
import {
  doorAnswer,
  machineScopes,
  roles,
  type ByRelation,
  type MachineScope,
  type Policy,
  type Relation,
  type Role,
  type Visitor,
} from '@kinerja/vocabulary';

/** How somebody may stand to a case, and what a policy is told of it. */
const personal = {
  own: 'own',
  line: 'line',
  'line on another day': 'none',
  'stand-in': 'stand-in',
  'other unit': 'none',
  'nobody above': 'nobody-above',
} as const satisfies Readonly<Record<string, Relation>>;

const ofPay = {
  'budget holder': 'budget-holder',
  'budget holder on another day': 'none',
  'anybody else': 'none',
} as const satisfies Readonly<Record<string, Relation>>;

export type Standing = keyof typeof personal | keyof typeof ofPay;
export const relationIn: Readonly<Record<Standing, Relation>> = { ...personal, ...ofPay };

/** The ways of standing that a policy tells apart; empty where only the door counts. */
export const standingsOf = ({ relations = [] }: Policy): readonly Standing[] => {
  if (relations.length === 0) return [];
  return Object.keys(relations.includes('budget-holder') ? ofPay : personal) as Standing[];
};

export type Outcome = 'allowed' | 'refused' | 'hidden';

/** Somebody at the door. `stranger`: with a good token of another agency. */
export type TableCaller =
  | Readonly<{ kind: 'nobody' | 'stranger' }>
  | Readonly<{ kind: 'employee' | 'account'; role: Role }>
  | Readonly<{ kind: 'machine'; scope: MachineScope }>;

export type AccessRow = Readonly<{ route: ServedRoute; caller: TableCaller; standing?: Standing; outcome: Outcome }>;

export const tableCallers: readonly TableCaller[] = [
  { kind: 'nobody' },
  { kind: 'stranger' },
  ...roles.map((role) => ({ kind: 'account', role }) as const),
  ...roles.map((role) => ({ kind: 'employee', role }) as const),
  ...machineScopes.map((scope) => ({ kind: 'machine', scope }) as const),
];

const visitorOf = (caller: TableCaller): Visitor | undefined =>
  'scope' in caller
    ? { roles: [], isEmployee: false, scopes: [caller.scope] }
    : 'role' in caller
      ? { roles: [caller.role], isEmployee: caller.kind === 'employee' }
      : undefined;

/** What the door says; nobody's token is good here but the agency's own. */
export const doorFor = ({ door }: Policy, caller: TableCaller): ReturnType<typeof doorAnswer> =>
  doorAnswer(door, visitorOf(caller));

const byRelation = ({ allows, enforcedBy }: ByRelation, held: readonly Role[], relation: Relation): Outcome =>
  allows(held, relation) ? 'allowed' : enforcedBy.includes('query') ? 'hidden' : 'refused';

/** `standing`: an account without an employee has none. */
export const outcomeOf = (policy: Policy, caller: TableCaller, standing?: Standing): Outcome => {
  if (doorFor(policy, caller) !== 'open') return 'refused';
  if (!policy.relations) return 'allowed';
  return byRelation(policy, visitorOf(caller)?.roles ?? [], standing ? relationIn[standing] : 'none');
};

const rowsOf = (route: ServedRoute): readonly AccessRow[] => {
  const standings = standingsOf(route.policy);
  return tableCallers.flatMap((caller): readonly AccessRow[] => {
    if (caller.kind !== 'employee' || standings.length === 0)
      return [{ route, caller, outcome: outcomeOf(route.policy, caller) }];
    return standings.map((standing) => ({
      route,
      caller,
      standing,
      outcome: outcomeOf(route.policy, caller, standing),
    }));
  });
};

/** Every combination of route, caller and relation, and what its policy makes of it. */
export const accessTable = (routes: readonly ServedRoute[]): readonly AccessRow[] => routes.flatMap(rowsOf);

export const rowName = ({ route, caller, standing }: AccessRow): string => {
  const who =
    'scope' in caller
      ? `service account with ${caller.scope}`
      : 'role' in caller
        ? `${caller.role}${caller.kind === 'account' ? ' without an employee' : ''}`
        : caller.kind;
  return `${route.verb} ${route.path} as ${who}${standing ? `, ${standing}` : ''}`;
};
