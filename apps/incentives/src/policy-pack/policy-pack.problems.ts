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
  'policy-pack.month-sealed': {
    status: 409,
    title: 'A month is sealed in which this pack would hold; it may begin on `earliest` or later',
  },
  'policy-pack.withdrawn': { status: 409, title: 'This version was withdrawn; adopt another version' },
  'policy-pack.not-found': { status: 404, title: 'There is no such pack' },
  'policy-pack.in-force': { status: 409, title: 'This pack holds already and is ended by another one' },
  'policy-pack.used': { status: 409, title: 'A run was opened with this pack' },
  'policy-pack.reason-missing': { status: 422, title: 'Withdrawing a pack needs a reason' },
};

const kinds: Partial<Record<InputFault['code'], 'missing' | 'unknown'>> = {
  missing: 'missing',
  'unknown-field': 'unknown',
};

/** Every faulty field of the pack by its path. */
export const badPack = (faults: readonly InputFault[]) =>
  badShape(faults.map(({ code, field, detail }) => ({ field, problem: kinds[code] ?? 'invalid', expected: detail })));
