import type { ServedRoute } from '@kinerja/http-edge';
import { placesOf, roles, type Policy, type Role } from '@kinerja/vocabulary';
import { accessTable, outcomeOf, standingsOf, type Outcome } from './access-table';

type Cells = readonly string[];

const words = { allowed: 'yes', refused: 'no', hidden: 'hidden' } as const satisfies Readonly<Record<Outcome, string>>;
const doors = { everybody: 'everybody', accounts: 'signed in', employees: 'employees' } as const;

const line = (cells: Cells): string => `| ${cells.join(' | ')} |`;
const tableOf = (head: Cells, rows: readonly Cells[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const operationOf = ({ verb, path }: ServedRoute): string => `\`${verb} ${path}\``;

const cellOf = (policy: Policy, role: Role): string => {
  const caller = { kind: 'employee', role } as const;
  const standings = standingsOf(policy);
  if (standings.length === 0) return words[outcomeOf(policy, caller)];
  const outcomes = new Set(standings.map((standing) => outcomeOf(policy, caller, standing)));
  const [only] = outcomes;
  return outcomes.size === 1 && only ? words[only] : 'by relation';
};

const scopeCell = ({ door }: Policy): string =>
  door.kind === 'everybody' ? words.allowed : (door.scope ?? words.refused);

const enforcedBy = (policy: Policy): string => placesOf(policy).join(', ');

const doorTable = (routes: readonly ServedRoute[]): string =>
  tableOf(
    ['Operation', 'Policy', 'Rules', 'Door', 'Enforced by', ...roles, 'service accounts'],
    routes.map((route) => {
      const { policy } = route;
      const door = `${doors[policy.door.kind]}${policy.stepUp ? ', proved anew' : ''}`;
      const head = [operationOf(route), policy.name, policy.rule ?? '–', door, enforcedBy(policy)];
      return [...head, ...roles.map((role) => cellOf(policy, role)), scopeCell(policy)];
    }),
  );

const relationTable = (policy: Policy, routes: readonly ServedRoute[]): string => {
  const standings = standingsOf(policy);
  const operations = routes.filter((route) => route.policy.name === policy.name).map(operationOf);
  const rows = roles.map((role) => [
    role,
    ...standings.map((standing) => words[outcomeOf(policy, { kind: 'employee', role }, standing)]),
  ]);
  return `### ${policy.name}\n\n${operations.join(', ')}; enforced by the ${enforcedBy(policy)}\n\n${tableOf(['Role', ...standings], rows)}`;
};

const byVerbAndPath = (one: ServedRoute, other: ServedRoute): number =>
  one.path === other.path ? (one.verb < other.verb ? -1 : 1) : one.path < other.path ? -1 : 1;

/** `docs/access/<context>.md`: what the policies of a service come to. */
export const accessDocument = (context: string, served: readonly ServedRoute[]): string => {
  const routes = [...served].sort(byVerbAndPath);
  const policies = new Map(routes.map(({ policy }) => [policy.name, policy]));
  const relational = [...policies.values()].filter((policy) => standingsOf(policy).length > 0);
  return `# Who may do what: ${context}

Written by \`npm run authz\` from \`apps/${context}/src/access.ts\` and proven by calling every operation as everybody: ${String(routes.length)} operations,
${String(accessTable(routes).length)} combinations of operation, caller and relation. A caller without a token and one with a token of another agency are refused
at every door but that for everybody; so are accounts that belong to no employee at doors for employees. Enforced by: a door refuses
whatever the case is, a decider by its rule because of the case; what a query keeps back is "hidden", like something that is not there.
Proved anew: whoever has not proved within 15 minutes who they are, by the sign-in or asked again, is asked first (IDN-135).

## By role

${doorTable(routes)}
${relational.length === 0 ? '' : `\n## By relation\n\n${relational.map((policy) => relationTable(policy, routes)).join('\n\n')}\n`}`;
};
