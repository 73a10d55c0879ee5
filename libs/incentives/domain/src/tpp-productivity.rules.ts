import { err, ok, Ratio, type Result } from '@kinerja/kernel';
import { multiplyRupiah, type Rupiah } from '@kinerja/vocabulary';
import { rupiahInWords, step, type Explained, type ExplainedInput } from './explanation';
import { fact, missing, type MissingFact, type PersonMonth } from './person-month';
import { percentInWords, percentRatio } from './percent';
import type { PolicyPack, ProductivityRule } from './policy-pack';

/** `reached` is the share of productivity as a whole, 0 to 1; `steps` its parts in rupiah. */
export type Productivity = Readonly<{ reached: Ratio; steps: readonly Explained[]; warnings: readonly string[] }>;

type Measured = Readonly<{
  text: string;
  weight: Ratio;
  reached: Ratio;
  inputs: readonly ExplainedInput[];
}>;
type Found = Result<readonly Measured[], readonly MissingFact[]>;

/** Rule TPP-005: the productivity part, by the one source the pack names. */
export const productivity = (
  pack: PolicyPack,
  person: PersonMonth,
  base: Rupiah,
): Result<Productivity, readonly MissingFact[]> => {
  const weight = percentRatio(pack.weights.productivity);
  const found = measure(pack.productivity, person, weight);
  if (!found.ok) return found;
  const total = Ratio.sum(found.value.map((part) => part.weight.times(part.reached)));
  return ok({
    reached: weight.compare(Ratio.zero) === 0 ? Ratio.one : total.over(weight),
    steps: found.value.map((part) => inRupiah(part, base)),
    warnings: cliffWarnings(pack.productivity, person, multiplyRupiah(base, weight)),
  });
};

const measure = (rule: ProductivityRule, person: PersonMonth, weight: Ratio): Found => {
  switch (rule.source) {
    case 'predikat-factor':
      return byPredikat(rule, person, weight);
    case 'activity-minutes':
      return byMinutes(rule, person, weight);
    case 'skp-and-behaviour':
      return bySkpAndBehaviour(rule, person);
  }
};

const byPredikat = (
  { percent }: Extract<ProductivityRule, { source: 'predikat-factor' }>,
  person: PersonMonth,
  weight: Ratio,
): Found => {
  const { predikat } = person;
  if (!predikat) return err([missing('no-predikat', 'predikat', 'evaluasi bulan ini belum final')]);
  return ok([
    {
      text: `Bagian produktivitas, predikat ${predikat}`,
      weight,
      reached: percentRatio(percent[predikat]),
      inputs: [fact(person, 'predikat', 'predikat', predikat)],
    },
  ]);
};

const byMinutes = (
  { targetMinutes, mode }: Extract<ProductivityRule, { source: 'activity-minutes' }>,
  person: PersonMonth,
  weight: Ratio,
): Found => {
  const { approvedMinutes } = person;
  if (approvedMinutes === undefined)
    return err([missing('no-activities', 'approvedMinutes', 'laporan harian bulan ini belum ditutup')]);
  const share = Ratio.of(approvedMinutes, targetMinutes).min(Ratio.one);
  return ok([
    {
      text: `Bagian produktivitas, ${approvedMinutes} dari ${targetMinutes} menit disetujui`,
      weight,
      reached: mode === 'linear' || approvedMinutes >= targetMinutes ? share : Ratio.zero,
      inputs: [fact(person, 'activities', 'menit disetujui', String(approvedMinutes))],
    },
  ]);
};

const bySkpAndBehaviour = (
  rule: Extract<ProductivityRule, { source: 'skp-and-behaviour' }>,
  person: PersonMonth,
): Found => {
  const { achievements, behaviourScore } = person;
  if (!achievements || achievements.length === 0 || behaviourScore === undefined)
    return err([missing('no-achievements', 'achievements', 'capaian SKP atau nilai perilaku belum ada')]);
  const capped = achievements.map((achievement) => percentRatio(achievement).min(Ratio.one));
  return ok([
    {
      text: 'Bagian capaian SKP, rata-rata, tiap capaian paling tinggi 100%',
      weight: percentRatio(rule.skpWeight),
      reached: Ratio.sum(capped).over(Ratio.of(capped.length)),
      inputs: [fact(person, 'activities', 'capaian SKP (%)', achievements.join(', '))],
    },
    {
      text: `Bagian perilaku, ${behaviourScore} dari ${rule.behaviourMaximum}`,
      weight: percentRatio(rule.behaviourWeight),
      reached: behaviourShare(rule, behaviourScore),
      inputs: [fact(person, 'predikat', 'jumlah nilai perilaku', String(behaviourScore))],
    },
  ]);
};

const behaviourShare = (rule: Extract<ProductivityRule, { source: 'skp-and-behaviour' }>, score: number): Ratio => {
  if (score <= rule.nothingUpTo) return Ratio.zero;
  return score > rule.fullAbove ? Ratio.one : Ratio.of(score, rule.behaviourMaximum);
};

const inRupiah = ({ text, weight, reached, inputs }: Measured, base: Rupiah): Explained =>
  step('TPP-005', text, {
    formula: `${rupiahInWords(base)} × ${percentInWords(weight)} × ${percentInWords(reached)}`,
    inputs,
    amountRupiah: multiplyRupiah(base, weight.times(reached)),
  });

/** One minute decides over the whole part: people are told, whichever side they stand on. */
const cliffWarnings = (rule: ProductivityRule, person: PersonMonth, part: Rupiah): readonly string[] => {
  if (rule.source !== 'activity-minutes' || rule.mode !== 'all-or-nothing') return [];
  const short = rule.targetMinutes - (person.approvedMinutes ?? 0);
  return short > 0
    ? [
        `Kurang ${short} menit dari ${rule.targetMinutes}: bagian produktivitas ${rupiahInWords(part)} hilang seluruhnya`,
      ]
    : [
        `Di bawah ${rule.targetMinutes} menit, satu menit pun, bagian produktivitas ${rupiahInWords(part)} hilang seluruhnya`,
      ];
};
