import { accept, canonicalJson, Ratio, refuse, type Command, type Decider, type Decision } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import { packId, type Adopter, type PolicyPack } from './policy-pack';
import type { PolicyPackEvent } from './policy-pack.events';
import { rulesWithoutSource, type RuleWithoutSource } from './policy-pack.sources';

/** `pack` has passed `validatePolicyPack`. */
export type AdoptPolicyPack = Command<'AdoptPolicyPack', { pack: PolicyPack; by: Adopter; now: Instant }>;
export type PolicyPackCommand = AdoptPolicyPack;

export type PolicyPackState = Readonly<
  { status: 'absent' } | { status: 'adopted'; pack: PolicyPack; by: Adopter; at: Instant }
>;

export type PolicyPackRefusal =
  | Readonly<{ code: 'policy-pack.version-exists'; pack: string; by: Adopter; at: Instant }>
  | Readonly<{ code: 'policy-pack.facts-without-source'; rules: readonly RuleWithoutSource[] }>;

/**
 * Rule TPP-025: a version is adopted once; other rules are another version. The same text again changes nothing.
 * Rule TPP-029: a rule whose facts nobody can give is refused here and not at the end of the first month.
 */
const decide = (
  { data: { pack, by, now } }: PolicyPackCommand,
  state: PolicyPackState,
): Decision<PolicyPackEvent, PolicyPackRefusal> => {
  if (state.status === 'absent') return adopt(pack, by, now);
  if (canonicalJson(state.pack) === canonicalJson(pack)) return accept();
  return refuse({ code: 'policy-pack.version-exists', pack: packId(pack), by: state.by, at: state.at });
};

const adopt = (pack: PolicyPack, by: Adopter, at: Instant): Decision<PolicyPackEvent, PolicyPackRefusal> => {
  const rules = rulesWithoutSource(pack);
  if (rules.length > 0) return refuse({ code: 'policy-pack.facts-without-source', rules });
  return accept({ type: 'PolicyPackAdopted', data: { pack, warnings: warningsOf(pack), by, at } });
};

/** What the rules allow and people regret, in sentences that begin with the field where there is one. */
export const warningsOf = (pack: PolicyPack): readonly string[] => [
  ...cliffOf(pack),
  ...finalTaxOfPppk(pack),
  ...actingWithoutFacts(pack),
];

const cliffOf = ({ productivity }: PolicyPack): readonly string[] =>
  productivity.source === 'activity-minutes' && productivity.mode === 'all-or-nothing'
    ? [
        `Bagian produktivitas hilang seluruhnya di bawah ${productivity.targetMinutes} menit: selisih satu menit terasa penuh`,
      ]
    : [];

/** Final rates by golongan are those of PNS, TNI, Polri and officials; no text gives them to PPPK (law check of TPP-010). */
const finalTaxOfPppk = ({ tax }: PolicyPack): readonly string[] => {
  if (tax.regime !== 'final-by-golongan') return [];
  const groups = Object.keys(tax.percent).filter((group) => group.startsWith('PPPK '));
  return groups.length > 0
    ? [
        `tax.percent: tarif final untuk ${groups.join(', ')} tidak berdasar; PP 80/2010 tidak mengenal PPPK, yang menanggung PPh 21 sendiri menurut TER. Pastikan ke KPP`,
      ]
    : [];
};

/** The pack may say what a Plt gets; nothing tells yet who is one. */
const actingWithoutFacts = ({ actingPercent }: PolicyPack): readonly string[] =>
  Ratio.parse(actingPercent).compare(Ratio.zero) > 0
    ? [`actingPercent: tambahan Plt ${actingPercent}% belum dapat dibayarkan, karena penugasan Plt belum tercatat`]
    : [];

const evolve = (_state: PolicyPackState, { data: { pack, by, at } }: PolicyPackEvent): PolicyPackState => ({
  status: 'adopted',
  pack,
  by,
  at,
});

export const policyPackDecider: Decider<PolicyPackCommand, PolicyPackState, PolicyPackEvent, PolicyPackRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
