import type { Role } from '@kinerja/vocabulary';
import type { RunState, RunStep } from '../../api/incentives';

type Step = Readonly<{ step: RunStep; from: readonly RunState[]; roles: readonly Role[] }>;

const steps: readonly Step[] = [
  { step: 'computation', from: ['open', 'computed'], roles: ['payroll-officer'] },
  { step: 'verification', from: ['computed'], roles: ['payroll-verifier'] },
  { step: 'seal', from: ['verified'], roles: ['payroll-verifier', 'agency-head'] },
];

/**
 * What roles allow. That three different people compute, verify and seal (TPP-023) is decided by the service, which knows who
 * did what; it says so when somebody comes a second time.
 */
export const nextSteps = (state: RunState, roles: readonly Role[]): readonly RunStep[] =>
  steps
    .filter((step) => step.from.includes(state) && roles.some((role) => step.roles.includes(role)))
    .map(({ step }) => step);
