import { createHash } from 'node:crypto';
import {
  computeAllowance,
  type Allowance,
  type ControlSums,
  type Incomplete,
  type MissingFact,
  type PolicyPack,
} from '@kinerja/incentives-domain';
import { canonicalJson, err, type Result } from '@kinerja/kernel';
import { rupiah } from '@kinerja/vocabulary';
import type { PersonInput } from '../inputs/month-inputs';

/** What a computation of a month comes to, before anything is written. */
export type ComputedMonth = Readonly<{
  payable: readonly PersonInput[];
  sums: ControlSums;
  incomplete: readonly Incomplete[];
  inputDigest: string;
}>;

const nothing: ControlSums = {
  people: 0,
  grossRupiah: rupiah(0),
  deductionRupiah: rupiah(0),
  netRupiah: rupiah(0),
  employerHealthRupiah: rupiah(0),
};

/** The same inputs give the same people, sums and digest, whoever computes and however often. */
export const computeMonth = (pack: PolicyPack, inputs: readonly PersonInput[]): ComputedMonth => {
  const computed = inputs.map((input) => ({ input, outcome: outcomeOf(pack, input) }));
  return {
    payable: computed.flatMap(({ input, outcome }) => (outcome.ok ? [input] : [])),
    sums: computed.reduce((sums, { outcome }) => (outcome.ok ? plus(sums, outcome.value) : sums), nothing),
    incomplete: computed.flatMap(({ input: { employeeId }, outcome }) =>
      outcome.ok ? [] : [{ employeeId, missing: outcome.reason }],
    ),
    inputDigest: digestOf({ pack, inputs }),
  };
};

/** SHA-256, hex, over canonical JSON. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

const outcomeOf = (pack: PolicyPack, { facts, missing }: PersonInput): Result<Allowance, readonly MissingFact[]> => {
  const computed = computeAllowance(pack, facts);
  if (missing.length === 0) return computed;
  const others = computed.ok ? [] : computed.reason.filter(({ code }) => !missing.some((one) => one.code === code));
  return err([...missing, ...others]);
};

const plus = (sums: ControlSums, allowance: Allowance): ControlSums => ({
  people: sums.people + 1,
  grossRupiah: rupiah(sums.grossRupiah + allowance.grossRupiah),
  deductionRupiah: rupiah(sums.deductionRupiah + allowance.deductionRupiah),
  netRupiah: rupiah(sums.netRupiah + allowance.netRupiah),
  employerHealthRupiah: rupiah(sums.employerHealthRupiah + allowance.employerHealthRupiah),
});
