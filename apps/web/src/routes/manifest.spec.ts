import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

jest.mock('@lingui/core/macro', () => ({ msg: ([text]: TemplateStringsArray) => ({ id: text }) }));
jest.mock('../areas/home/prefetch-month', () => ({ prefetchMonth: () => Promise.resolve() }));

import { CENTRE_INSTANCE, roles, rolesAt, type Role } from '@kinerja/vocabulary';
import { homeOf, mayOpen, mayOpenAt, placesFor } from './access';
import { manifest } from './manifest';
import type { ScreenEntry } from './screen-entry';

const screens: readonly ScreenEntry[] = manifest;
const agency = 'dinsos';
const employee = { agency, employeeId: 'e1', roles: ['employee'] as const };
const withRole = (...roles: Role[]) => ({ agency, roles });
const at = (path: string): ScreenEntry => {
  const found = screens.find((screen) => screen.path === path);
  if (!found) throw new Error(path);
  return found;
};
const pathsOf = (...given: Parameters<typeof placesFor>) => placesFor(...given).map(({ path }) => path);

it('has each address once, each in an area that is there', () => {
  const paths = screens.map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
  const areas = [...readdirSync(join(__dirname, '../areas')), 'session'];
  expect(screens.filter(({ area }) => !areas.includes(area))).toEqual([]);
});

it('names for each page beside the menu a place of the menu that leads there', () =>
  expect(screens.filter(({ reachedFrom }) => reachedFrom !== undefined && at(reachedFrom).menu === undefined)).toEqual(
    [],
  ));

it('begins with the month of an employee, and with the task of a specialist', () => {
  expect(homeOf(employee)?.path).toBe('/month');
  expect(homeOf({ agency, employeeId: 'e2', roles: ['employee', 'payroll-officer'] })?.path).toBe('/tpp/runs');
  expect(homeOf(withRole('system-admin'))?.path).toBe('/admin/people');
  expect(homeOf({ agency, roles: [] })).toBeUndefined();
});

it('shows the menu in the order of the list', () =>
  expect(pathsOf({ agency, employeeId: 'e3', roles: ['employee', 'agency-admin'] })).toEqual([
    '/month',
    '/inbox',
    '/distribution',
    '/admin/periods',
    '/admin/people',
    '/admin/accounts',
    '/admin/attendance',
    '/admin/calendar',
    '/admin/delegations',
    '/admin/audit',
  ]));

it('begins with the first steps for an administrator who is no employee, while something is missing', () => {
  const unfinished = { isUnfinished: true };
  expect(homeOf(withRole('system-admin'), unfinished)?.path).toBe('/admin/first-steps');
  expect(homeOf(withRole('agency-admin'), unfinished)?.path).toBe('/admin/first-steps');
  expect(homeOf({ agency, employeeId: 'e3', roles: ['employee', 'agency-admin'] }, unfinished)?.path).toBe('/month');
  expect(pathsOf(employee, unfinished)).not.toContain('/admin/first-steps');
});

it('leads from the first steps to the periods only administrators of the agency who are its people (IDN-079)', () => {
  const people = { agency, employeeId: 'e3' };
  expect(mayOpenAt('/admin/periods', { ...people, roles: ['employee', 'agency-admin'] })).toBe(true);
  expect(mayOpenAt('/admin/periods', { ...people, roles: ['employee', 'system-admin'] })).toBe(false);
  expect(mayOpenAt('/admin/periods', withRole('agency-admin'))).toBe(false);
});

it('puts the runs into the menu of a head only once the service has let them look (TPP-027)', () => {
  const head = { agency, employeeId: 'e4', roles: ['employee', 'agency-head'] as const };
  expect(pathsOf(head)).not.toContain('/tpp/runs');
  expect(pathsOf(head, { isLetIn: true })).toContain('/tpp/runs');
  expect(pathsOf(employee, { isLetIn: true })).not.toContain('/tpp/runs');
});

it('opens a page for those it is for, and for those whom the service may let look', () => {
  expect(mayOpen(at('/admin/people'), employee)).toBe(false);
  expect(mayOpen(at('/month'), withRole('system-admin'))).toBe(false);
  expect(mayOpen(at('/tpp/runs'), withRole('auditor'))).toBe(true);
  expect(mayOpen(at('/distribution'), employee)).toBe(true);
});

it('leads nobody to a page that stands on what their instance does not run', () => {
  const atCentre = (role: Role) => ({ agency: CENTRE_INSTANCE, roles: [role] });
  expect(homeOf(atCentre('agency-admin'))?.path).toBe('/admin/accounts');
  expect(homeOf(atCentre('system-admin'))?.path).toBe('/admin/accounts');
  expect(homeOf(atCentre('bkpsdm-analyst'))?.path).toBe('/monitor');
  expect(mayOpen(at('/distribution'), atCentre('agency-admin'))).toBe(false);
  expect(mayOpen(at('/monitor'), withRole('auditor'))).toBe(false);
});

it('has a home for every role that an instance gives', () => {
  for (const instance of [CENTRE_INSTANCE, agency])
    expect(rolesAt(instance).filter((role) => !homeOf({ agency: instance, employeeId: 'e5', roles: [role] }))).toEqual(
      [],
    );
});

/** What docs/access says of an operation: to a role of an employee, and whether it is for employees only. */
const accessTo = (operation: string): Readonly<{ isForEmployees: boolean; of: (role: Role) => string }> => {
  const [, verb, context, path] = /^(\S+) (\w+)(.*)$/.exec(operation) ?? [];
  const text = readFileSync(join(__dirname, `../../../../docs/access/${context}.md`), 'utf8');
  const rows = text.split('\n').map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())); // prettier-ignore
  const head = rows.find(([first]) => first === 'Operation') ?? [];
  const row = rows.find(([first]) => first === `\`${verb} ${path?.replaceAll(/\{(\w+)\}/g, ':$1')}\``);
  if (!row) throw new Error(`docs/access knows no ${operation}`);
  const [door] = row[head.indexOf('Door')]?.split(',') ?? [];
  return { isForEmployees: door === 'employees', of: (role) => row[head.indexOf(role)] ?? '' };
};

const isInMenu = (screen: ScreenEntry, person: Parameters<typeof placesFor>[0]): boolean =>
  placesFor(person, { isLetIn: true, isUnfinished: true }).some(({ path }) => path === screen.path);

describe.each(screens.map((screen) => [screen.path, screen] as const))('%s', (_, screen) => {
  const access = accessTo(screen.operation);
  const where = screen.stands === 'at the centre' ? CENTRE_INSTANCE : agency;

  it.each(roles)('is shown to an employee who is %s as its operation lets them in', (role) => {
    const person = { agency: where, employeeId: 'e1', roles: [role] };
    const isRefused = access.of(role) === 'no';
    expect(mayOpen(screen, person)).toBe(!isRefused);
    if (isRefused) expect(isInMenu(screen, person)).toBe(false);
  });

  it.each(roles)('is shown to an account that is %s and no employee as its operation lets it in', (role) => {
    const isAdmitted = access.of(role) === 'yes' && !access.isForEmployees;
    const account = { agency: where, roles: [role] };
    // who stands in no relation to anybody is let in by the role or not at all
    if (access.of(role) !== 'by relation' || access.isForEmployees)
      expect([mayOpen(screen, account), isInMenu(screen, account) && !isAdmitted]).toEqual([isAdmitted, false]);
  });
});
