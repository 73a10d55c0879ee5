import type { PolicyPackRefusal } from '@kinerja/incentives-domain';
import type { InputFault } from '@kinerja/kernel';
import { badShape, type ProblemTable } from '@kinerja/problem-details';

export const policyPackProblems: ProblemTable<PolicyPackRefusal> = {
  'policy-pack.version-exists': {
    status: 409,
    title: 'This version was adopted with other rules and never changes; adopt another version',
  },
  'policy-pack.facts-without-source': {
    status: 422,
    title: 'A rule of this pack needs facts that nothing brings yet; `rules` names its field and the facts',
  },
};

const kinds: Partial<Record<InputFault['code'], 'missing' | 'unknown'>> = {
  missing: 'missing',
  'unknown-field': 'unknown',
};

/** Every faulty field of the pack by its path. */
export const badPack = (faults: readonly InputFault[]) =>
  badShape(faults.map(({ code, field, detail }) => ({ field, problem: kinds[code] ?? 'invalid', expected: detail })));
