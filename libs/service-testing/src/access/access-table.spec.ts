import {
  employees,
  everybody,
  accounts,
  ownOnly,
  policiesOf,
  rolesOr,
  machineMay,
  machineScopes,
  roles,
  type Policy,
} from '@kinerja/vocabulary';
import { accessDocument } from './access-document';
import { accessTable, rowName, type Outcome } from './access-table';

const jars = policiesOf('jars', {
  look: { door: everybody },
  audit: { door: accounts('auditor') },
  open: { rule: 'JAR-001', door: employees(), ...ownOnly('decider') },
  smell: { door: accounts(), ...rolesOr(['auditor'], ['line'], 'query') },
});

const route = (path: string, policy: Policy) => ({ id: `JarController${path}`, verb: 'GET', path, policy });
const outcomes = (policy: Policy): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(accessTable([route('/jars', policy)]).map((row) => [rowName(row).slice(13), row.outcome]));

it('has a row for everybody who may come, and for every relation where relations count', () => {
  expect(accessTable([route('/jars', jars.look)])).toHaveLength(2 + 2 * roles.length + machineScopes.length);
  expect(accessTable([route('/jars', jars.open)])).toHaveLength(
    2 + roles.length + 6 * roles.length + machineScopes.length,
  );
});

it('refuses nobody where everybody may come', () =>
  expect(new Set(Object.values(outcomes(jars.look)))).toEqual(new Set(['allowed'])));

it('refuses without a token, with a foreign one and without the role', () =>
  expect(outcomes(jars.audit)).toMatchObject({
    nobody: 'refused',
    stranger: 'refused',
    employee: 'refused',
    auditor: 'allowed',
    'auditor without an employee': 'allowed',
  }));

it('lets service accounts in by their scope, and nowhere else but where everybody may come', () => {
  const { list } = policiesOf('jars', { list: { door: machineMay('people.read', accounts('auditor')) } });
  const [reads, brings] = ['service account with people.read', 'service account with attendance.import'];
  expect(outcomes(list)).toMatchObject({ [reads]: 'allowed', [brings]: 'refused', auditor: 'allowed' });
  expect(outcomes(jars.open)).toMatchObject({ [reads]: 'refused', [brings]: 'refused' });
});

it('tells relations apart, and whoever led on another day from whoever leads', () => {
  expect(outcomes(jars.open)).toMatchObject({
    'auditor without an employee': 'refused',
    'auditor, own': 'allowed',
    'auditor, line': 'refused',
  });
  expect(outcomes(jars.smell)).toMatchObject({
    'employee, line': 'allowed',
    'employee, line on another day': 'hidden',
    'employee without an employee': 'hidden',
    'auditor, other unit': 'allowed',
  });
});

it('is written in the order of the addresses, with the relations of a policy below', () => {
  const text = accessDocument('jars', [route('/jars/smell', jars.smell), route('/jars', jars.look)]);
  expect(text.indexOf('`GET /jars` | jars.look')).toBeLessThan(text.indexOf('`GET /jars/smell` | jars.smell'));
  expect(text).toContain('### jars.smell\n\n`GET /jars/smell`; enforced by the query\n\n| Role | own | line |');
  expect(text).toContain('| auditor | yes | yes | yes | yes | yes | yes |');
});
