import type { WitnessRefusal } from '@kinerja/monitoring-domain';
import type { Problem, ProblemTable } from '@kinerja/problem-details';

export const witnessProblems: ProblemTable<WitnessRefusal> = {
  'witness.other-size': { status: 409, title: 'The proof has to begin at the size that was last countersigned' },
  'witness.log-shorter': { status: 409, title: 'More of this log was countersigned than it shows now' },
  'witness.proof-fails': {
    status: 422,
    title: 'The proof does not show that this log contains what was countersigned; show a checkpoint of that size',
  },
  'witness.restart-disagrees': {
    status: 409,
    title: 'This restored log does not contain the head that an operator of the centre accepted it from',
  },
  'witness.other-incarnation': {
    status: 409,
    title: 'This log was restored; an operator of the centre must accept it',
  },
  'witness.contradicted': { status: 409, title: 'This log contradicts what was countersigned' },
  'witness.unknown-log': { status: 404, title: 'This log was never shown' },
  'witness.same-incarnation': { status: 409, title: 'This is the incarnation that contradicts itself' },
};

export const badSignature: Problem = { status: 401, title: 'This is not signed by the owner of the log' };
export const unknownAgency: Problem = { status: 404, title: 'The centre does not know this agency' };
export const noKey: Problem = { status: 503, title: 'The centre has no key to countersign with' };
/** Told before any decider is asked. */
export const checkpointProblems: Readonly<Record<string, Problem>> = {
  'witness.bad-signature': badSignature,
  'witness.unknown-agency': unknownAgency,
  'witness.no-key': noKey,
};
