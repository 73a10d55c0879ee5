import { Input, type InputFault, type Result } from '@kinerja/kernel';
import type { MissingFact, PersonMonth } from './person-month';
import { readPersonMonth } from './person-month.reading';
import type { PolicyPack } from './policy-pack';
import { readPolicyPack } from './policy-pack.validation';
import { computeAllowance, type Allowance } from './tpp.rules';

/** What one person would be paid under a pack, or the facts that its rules lack. */
export type TrialResult = Readonly<{ allowance: Allowance | null; missing: readonly MissingFact[] }>;

/** Reads `{pack, person}`; the fields of both as `kinerja calc tpp` takes them. */
export const readTrial = (
  value: unknown,
): Result<Readonly<{ pack: PolicyPack; person: PersonMonth }>, readonly InputFault[]> =>
  Input.read(value, (root) => ({
    pack: readPolicyPack(root.fields('pack', 'person').at('pack')),
    person: readPersonMonth(root.at('person')),
  }));

export const tryPack = (pack: PolicyPack, person: PersonMonth): TrialResult => {
  const computed = computeAllowance(pack, person);
  return computed.ok ? { allowance: computed.value, missing: [] } : { allowance: null, missing: computed.reason };
};
