import { err, Input, ok, type InputFault, type Result } from '@kinerja/kernel';
import { stepsInWords } from './explanation';
import { readPersonMonth } from './person-month.reading';
import type { MissingFact, PersonMonth } from './person-month';
import { readPolicyPack } from './policy-pack.validation';
import type { PolicyPack } from './policy-pack';
import { correctionOf, type Correction } from './tpp-correction.rules';
import { computeAllowance, type Allowance } from './tpp.rules';

export type TppAnswer = Allowance & Readonly<{ correction?: Omit<Correction, 'steps'>; steps: readonly string[] }>;
export type TppFault = InputFault | MissingFact;

type Asked = Readonly<{ pack: PolicyPack; person: PersonMonth; paid: PersonMonth | undefined }>;

/** `{pack, person}`; with `paid`, the facts an earlier payment was computed from, also what is still due or to be returned. */
export const calculateTpp = (input: unknown): Result<TppAnswer, TppFault> => {
  const read = Input.read(input, (root): Asked => {
    const paid = root.fields('pack', 'person', 'paid').optional('paid');
    return {
      pack: readPolicyPack(root.at('pack')),
      person: readPersonMonth(root.at('person')),
      paid: paid && readPersonMonth(paid),
    };
  });
  return read.ok ? answer(read.value) : err(read.reason[0]);
};

const answer = ({ pack, person, paid }: Asked): Result<TppAnswer, TppFault> => {
  const due = computeAllowance(pack, person);
  if (!due.ok) return err(firstMissing(due.reason, 'person'));
  const steps = [
    ...stepsInWords(due.value.explanation.base),
    ...stepsInWords(due.value.explanation.net),
    ...due.value.warnings,
  ];
  if (!paid) return ok({ ...due.value, steps });
  const before = computeAllowance(pack, paid);
  if (!before.ok) return err(firstMissing(before.reason, 'paid'));
  const { steps: correctionSteps, ...correction } = correctionOf(before.value, due.value);
  return ok({ ...due.value, correction, steps: [...steps, ...correctionSteps] });
};

const firstMissing = ([first]: readonly MissingFact[], of: string): MissingFact => ({
  code: first?.code ?? 'no-post',
  field: `${of}.${first?.field ?? 'posts'}`,
  detail: first?.detail ?? '',
});
