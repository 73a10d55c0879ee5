import type { AllowanceEvent, ControlSums, RunEvent } from '@kinerja/incentives-domain';
import { facts, whole, type TrailOf } from '@kinerja/trail';

const object = 'run';
type Sums = Pick<ControlSums, 'grossRupiah' | 'deductionRupiah' | 'netRupiah'>;
const amounts = ({ grossRupiah, deductionRupiah, netRupiah }: Sums) => [
  ...facts.rupiah('gross', grossRupiah),
  ...facts.rupiah('deduction', deductionRupiah),
  ...facts.rupiah('net', netRupiah),
];

export const runTrail: TrailOf<RunEvent> = {
  RunOpened: {
    object,
    facts: ({ month, policyPack }) => [...facts.month('month', month), ...facts.text('policy-pack', policyPack)],
  },
  ComputationStarted: { object, facts: ({ computation }) => facts.number('computation', computation) },
  ComputationRecorded: {
    ...{ object, replaces: whole },
    facts: ({ computation, sums, incomplete }) => [
      ...facts.number('computation', computation),
      ...facts.number('people', sums.people),
      ...amounts(sums),
      ...facts.number('incomplete-people', incomplete.length),
    ],
  },
  PersonExcluded: {
    object,
    about: ({ employeeId }) => [employeeId],
    facts: ({ employeeId }) => facts.person('person', employeeId),
  },
  RunVerified: { object },
  RunSealed: {
    object,
    facts: ({ month, policyPack, sums }) => [
      ...facts.month('month', month),
      ...facts.text('policy-pack', policyPack),
      ...facts.number('people', sums.people),
      ...amounts(sums),
    ],
  },
};

const about = ({ employeeId }: Readonly<{ employeeId: string }>) => [employeeId];

/** Rule TPP-027: nobody sees their own before the run is sealed. */
export const allowanceTrail: TrailOf<AllowanceEvent> = {
  AllowanceComputed: {
    ...{ object: 'allowance', about, isProvisional: true, replaces: whole },
    facts: ({ employeeId, month, computation, allowance }) => [
      ...facts.person('person', employeeId),
      ...facts.month('month', month),
      ...facts.number('computation', computation),
      ...amounts(allowance),
    ],
  },
  AllowanceApproved: {
    ...{ object: 'allowance', about },
    facts: (data) => [
      ...facts.person('person', data.employeeId),
      ...facts.month('month', data.month),
      ...amounts(data.amounts),
    ],
  },
};
