import { Ratio } from '@kinerja/kernel';
import type { PolicyPack } from './policy-pack';

/**
 * What the rules allow and people regret. `field` is the path in the pack, `facts` what its words need.
 *
 * - `cliff`: all or nothing at `minutes`.
 * - `final-tax-of-pppk`: final rates for `groups`, which no text knows (TPP-010).
 * - `acting-without-facts`: `percent` for a Plt, whom nothing tells (TPP-029).
 * - `counts-whole-month`: begins within a month and counts for all of it (TPP-020).
 */
export type PackCaution = Readonly<
  | { code: 'cliff'; field: 'productivity.targetMinutes'; facts: Readonly<{ minutes: number }> }
  | { code: 'final-tax-of-pppk'; field: 'tax.percent'; facts: Readonly<{ groups: readonly string[] }> }
  | { code: 'acting-without-facts'; field: 'actingPercent'; facts: Readonly<{ percent: string }> }
  | { code: 'counts-whole-month'; field: 'validFrom'; facts: Readonly<{ day: string }> }
>;

/** In the order of the fields people look at first. */
export const cautionsOf = (pack: PolicyPack): readonly PackCaution[] => [
  ...cliffOf(pack),
  ...finalTaxOfPppk(pack),
  ...actingWithoutFacts(pack),
  ...wholeMonth(pack),
];

const cliffOf = ({ productivity }: PolicyPack): readonly PackCaution[] =>
  productivity.source === 'activity-minutes' && productivity.mode === 'all-or-nothing'
    ? [{ code: 'cliff', field: 'productivity.targetMinutes', facts: { minutes: productivity.targetMinutes } }]
    : [];

/** Final rates by golongan are those of PNS, TNI, Polri and officials; no text gives them to PPPK (law check of TPP-010). */
const finalTaxOfPppk = ({ tax }: PolicyPack): readonly PackCaution[] => {
  if (tax.regime !== 'final-by-golongan') return [];
  const groups = Object.keys(tax.percent).filter((group) => group.startsWith('PPPK '));
  return groups.length > 0 ? [{ code: 'final-tax-of-pppk', field: 'tax.percent', facts: { groups } }] : [];
};

/** The pack may say what a Plt gets; nothing tells yet who is one. */
const actingWithoutFacts = ({ actingPercent }: PolicyPack): readonly PackCaution[] =>
  Ratio.parse(actingPercent).compare(Ratio.zero) > 0
    ? [{ code: 'acting-without-facts', field: 'actingPercent', facts: { percent: actingPercent } }]
    : [];

const wholeMonth = ({ validFrom }: PolicyPack): readonly PackCaution[] =>
  validFrom.endsWith('-01') ? [] : [{ code: 'counts-whole-month', field: 'validFrom', facts: { day: validFrom } }];

/** A caution as the event of the adoption keeps it: a sentence that begins with the field where there is one. */
export const cautionInWords = (caution: PackCaution): string => {
  switch (caution.code) {
    case 'cliff':
      return `Bagian produktivitas hilang seluruhnya di bawah ${caution.facts.minutes} menit: selisih satu menit terasa penuh`;
    case 'final-tax-of-pppk':
      return `tax.percent: tarif final untuk ${caution.facts.groups.join(', ')} tidak berdasar; PP 80/2010 tidak mengenal PPPK, yang menanggung PPh 21 sendiri menurut TER. Pastikan ke KPP`;
    case 'acting-without-facts':
      return `actingPercent: tambahan Plt ${caution.facts.percent}% belum dapat dibayarkan, karena penugasan Plt belum tercatat`;
    case 'counts-whole-month':
      return `validFrom: aturan dipilih menurut hari terakhir bulan, jadi yang berlaku sejak ${caution.facts.day} dipakai untuk seluruh bulan itu`;
  }
};
