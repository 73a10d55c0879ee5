import { roles, type ByRelation, type Relation, type Role } from '@kinerja/vocabulary';
import { incentivesAccess } from './access';

const { readRuns, exportRun, sealRun } = incentivesAccess;
const policies = [readRuns, exportRun, sealRun];
const relations: readonly Relation[] = ['budget-holder', 'none'];
const rolesIn = ({ allows }: ByRelation, relation: Relation): readonly Role[] =>
  roles.filter((role) => allows([role], relation));

it('shows pay to payroll and the auditor, the auditor no names and accounts (TPP-027)', () => {
  expect(rolesIn(readRuns, 'none')).toEqual(['payroll-officer', 'payroll-verifier', 'auditor']);
  expect(rolesIn(exportRun, 'none')).toEqual(['payroll-officer', 'payroll-verifier']);
});

it('lets a verifier or the head of the agency release a run (TPP-023)', () => {
  expect(rolesIn(sealRun, 'none')).toEqual(['payroll-verifier']);
  expect(rolesIn(sealRun, 'budget-holder')).toEqual(['agency-head', 'payroll-verifier']);
});

it('gives nobody a right over pay by a post alone, which one administrator enters (TPP-027)', () => {
  const byPostAlone = policies.map(({ allows }) => allows(['employee', 'unit-head'], 'budget-holder'));
  expect(byPostAlone).toEqual([false, false, false]);
});

it('shows the system administrator none of it, whatever else the account is (TPP-027)', () => {
  const asked = policies.flatMap(({ allows }) =>
    roles.flatMap((role) => relations.map((relation) => allows(['system-admin', role], relation))),
  );
  expect(new Set(asked)).toEqual(new Set([false]));
});

it('lets nobody release what they may not see', () => {
  const mayOnlyRelease = roles.flatMap((role) =>
    relations.filter((relation) => sealRun.allows([role], relation) && !readRuns.allows([role], relation)),
  );
  expect(mayOnlyRelease).toEqual([]);
});
