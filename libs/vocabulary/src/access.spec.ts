import {
  accounts,
  decidersOnly,
  decidersOr,
  doorAnswer,
  employees,
  machineMay,
  machinesOnly,
  everybody,
  ownOnly,
  placesOf,
  policiesOf,
  rolesOr,
  type ByRelation,
  type Door,
  type Visitor,
} from './access';
import { relations, type Relation } from './authority';
import type { Role } from './role';

const account: Visitor = { roles: ['auditor'], isEmployee: false };
const machine: Visitor = { roles: [], isEmployee: false, scopes: ['people.read'] };
const employee: Visitor = { roles: ['employee', 'auditor'], isEmployee: true };

it.each<[string, Door, Visitor | undefined, ReturnType<typeof doorAnswer>]>([
  ['lets everybody in where nobody need be signed in', everybody, undefined, 'open'],
  ['asks who it is', accounts(), undefined, 'not-signed-in'],
  ['asks who it is before it asks for roles', employees('auditor'), undefined, 'not-signed-in'],
  ['lets every account in', accounts(), account, 'open'],
  ['lets one role of several be enough', accounts('agency-admin', 'auditor'), account, 'open'],
  ['refuses another role', accounts('agency-admin'), account, 'lacks-role'],
  ['refuses an account without a role', accounts('agency-admin'), { roles: [], isEmployee: true }, 'lacks-role'],
  ['refuses an account without an employee', employees(), account, 'no-employee'],
  ['asks for the role before it asks for the employee', employees('agency-admin'), account, 'lacks-role'],
  ['lets an employee with the role in', employees('auditor'), employee, 'open'],
  [
    'lets a service account in where its scope is named',
    machineMay('people.read', employees('auditor')),
    machine,
    'open',
  ],
  ['refuses it where another scope is', machineMay('attendance.import', accounts()), machine, 'lacks-scope'],
  ['refuses it where every account may come', accounts(), machine, 'lacks-scope'],
  ['gives it nothing for a role', accounts('auditor'), { ...machine, roles: ['auditor'] }, 'lacks-scope'],
  [
    'asks a person for the role where a scope is named',
    machineMay('people.read', accounts('agency-admin')),
    account,
    'lacks-role',
  ],
  ['lets a service account in where nobody else may come', machinesOnly('people.read'), machine, 'open'],
  ['refuses every person there', machinesOnly('people.read'), employee, 'lacks-role'],
])('%s', (_, door, visitor, answer) => expect(doorAnswer(door, visitor)).toBe(answer));

const allowedBy = (policy: ByRelation, ...held: readonly Role[]): readonly Relation[] =>
  relations.filter((relation) => policy.allows(held, relation));

it('keeps what is the own from every role', () =>
  expect(allowedBy(ownOnly('query'), 'agency-admin', 'auditor')).toEqual(['own']));

it('lets roles in whatever the relation, and relations whatever the role', () => {
  const policy = rolesOr(['auditor'], ['own', 'line'], 'query');
  expect(allowedBy(policy, 'auditor')).toEqual(relations);
  expect(allowedBy(policy, 'payroll-officer')).toEqual(['own', 'line']);
});

it('lets those decide who decide by the rule (IDN-039)', () => {
  expect(allowedBy(decidersOnly('decider'), 'employee')).toEqual(['line', 'stand-in']);
  expect(allowedBy(decidersOnly('decider'), 'agency-admin')).toEqual(['line', 'stand-in', 'nobody-above']);
  expect(allowedBy(decidersOr(['own'], 'decider'), 'employee')).toEqual(['own', 'line', 'stand-in']);
});

it('calls a policy by its key', () =>
  expect(policiesOf('jars', { open: { door: everybody } })).toEqual({
    open: { name: 'jars.open', door: everybody },
  }));

it('is enforced by the door alone where it tells nobody apart, and where it says otherwise', () => {
  const { open, smell } = policiesOf('jars', {
    open: { door: accounts('auditor') },
    smell: { door: employees(), ...ownOnly('query') },
  });
  expect([placesOf(open), placesOf(smell)]).toEqual([['door'], ['query']]);
});
