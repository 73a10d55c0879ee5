import type { Role } from '@kinerja/vocabulary';
import type { RunState, RunStep } from '../api/incentives';

const steps: readonly Readonly<{ step: RunStep; from: readonly RunState[]; role: Role }>[] = [
  { step: 'computation', from: ['open', 'computed'], role: 'payroll-officer' },
  { step: 'verification', from: ['computed'], role: 'payroll-verifier' },
  { step: 'seal', from: ['verified'], role: 'payroll-officer' },
];

/** Computing and verifying are for two different people; one person with both roles is refused by the service. */
export const nextSteps = (state: RunState, roles: readonly Role[]): readonly RunStep[] =>
  steps.filter(({ from, role }) => from.includes(state) && roles.includes(role)).map(({ step }) => step);
