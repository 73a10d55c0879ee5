import { accept, canonicalJson, refuse, type Command, type Decider, type Decision } from '@kinerja/kernel';
import {
  endOfMonth,
  nextMonth,
  type EmployeeId,
  type Instant,
  type LocalDate,
  type YearMonth,
} from '@kinerja/vocabulary';
import { packId, type Adopter, type PolicyPack } from './policy-pack';
import { cautionInWords, cautionsOf } from './policy-pack.cautions';
import type { PolicyPackEvent } from './policy-pack.events';
import { rulesWithoutSource, type RuleWithoutSource } from './policy-pack.sources';

/** `pack` has passed `validatePolicyPack`. `lastSealedMonth`: of the agency's runs; the packs of the program are adopted without it. */
export type AdoptPolicyPack = Command<
  'AdoptPolicyPack',
  { pack: PolicyPack; lastSealedMonth?: YearMonth; by: Adopter; now: Instant }
>;
/** `today` in the agency's zone; `isUsed`: a run was opened with it. */
export type WithdrawPolicyPack = Command<
  'WithdrawPolicyPack',
  { packId: string; reason: string; isUsed: boolean; today: LocalDate; by: EmployeeId; now: Instant }
>;
export type PolicyPackCommand = AdoptPolicyPack | WithdrawPolicyPack;

type Adopted = Readonly<{ pack: PolicyPack; by: Adopter; at: Instant }>;
type Withdrawal = Readonly<{ reason: string; by: EmployeeId; at: Instant }>;
export type PolicyPackState = Readonly<
  { status: 'absent' } | ({ status: 'adopted' } & Adopted) | ({ status: 'withdrawn'; withdrawn: Withdrawal } & Adopted)
>;

export type PolicyPackRefusal =
  | Readonly<{ code: 'policy-pack.version-exists'; pack: string; by: Adopter; at: Instant }>
  | Readonly<{ code: 'policy-pack.facts-without-source'; rules: readonly RuleWithoutSource[] }>
  | Readonly<{ code: 'policy-pack.month-sealed'; month: YearMonth; earliest: LocalDate }>
  | Readonly<{ code: 'policy-pack.withdrawn'; pack: string; by: EmployeeId; at: Instant }>
  | Readonly<{ code: 'policy-pack.not-found'; pack: string }>
  | Readonly<{ code: 'policy-pack.in-force'; pack: string; validFrom: LocalDate }>
  | Readonly<{ code: 'policy-pack.used'; pack: string }>
  | Readonly<{ code: 'policy-pack.reason-missing' }>;

type Answer = Decision<PolicyPackEvent, PolicyPackRefusal>;

const decide = (command: PolicyPackCommand, state: PolicyPackState): Answer => {
  switch (command.type) {
    case 'AdoptPolicyPack':
      return adopt(command, state);
    case 'WithdrawPolicyPack':
      return withdraw(command, state);
  }
};

/** Rule TPP-025: a version is adopted once; other rules are another version. The same text again changes nothing. */
const adopt = ({ data }: AdoptPolicyPack, state: PolicyPackState): Answer => {
  const { pack, by, now: at } = data;
  if (state.status === 'adopted' && canonicalJson(state.pack) === canonicalJson(pack)) return accept();
  const [refusal] = adoptionRefusals(data, state);
  if (refusal) return refuse(refusal);
  return accept({ type: 'PolicyPackAdopted', data: { pack, warnings: warningsOf(pack), by, at } });
};

/**
 * Everything that stands against the adoption, in the order in which it is refused; adopting answers with the first, the check
 * before it with all. A version that was adopted with the same text stands against it here.
 */
export const adoptionRefusals = (
  { pack, lastSealedMonth }: Pick<AdoptPolicyPack['data'], 'pack' | 'lastSealedMonth'>,
  state: PolicyPackState,
): readonly PolicyPackRefusal[] => [
  ...versionTaken(pack, state),
  ...withoutSource(pack),
  ...(lastSealedMonth === undefined ? [] : beforeSeal(pack, lastSealedMonth)),
];

const versionTaken = (pack: PolicyPack, state: PolicyPackState): readonly PolicyPackRefusal[] => {
  const id = packId(pack);
  if (state.status === 'absent') return [];
  if (state.status === 'adopted') return [{ code: 'policy-pack.version-exists', pack: id, by: state.by, at: state.at }];
  return [{ code: 'policy-pack.withdrawn', pack: id, by: state.withdrawn.by, at: state.withdrawn.at }];
};

/** Rule TPP-029: a rule whose facts nobody can give is refused here and not at the end of the first month. */
const withoutSource = (pack: PolicyPack): readonly PolicyPackRefusal[] => {
  const rules = rulesWithoutSource(pack);
  return rules.length > 0 ? [{ code: 'policy-pack.facts-without-source', rules }] : [];
};

/** Rule TPP-100: a paid month never changes, so no pack begins in it or before it. */
const beforeSeal = ({ validFrom }: PolicyPack, month: YearMonth): readonly PolicyPackRefusal[] =>
  validFrom <= endOfMonth(month)
    ? [{ code: 'policy-pack.month-sealed', month, earliest: `${nextMonth(month)}-01` as LocalDate }]
    : [];

/** Rule TPP-101: a pack is taken back before its first day, for a reason, and never once a run was opened with it. */
const withdraw = ({ data }: WithdrawPolicyPack, state: PolicyPackState): Answer => {
  const { packId: id, reason, by, now: at } = data;
  if (state.status === 'absent') return refuse({ code: 'policy-pack.not-found', pack: id });
  if (state.status === 'withdrawn') {
    const { withdrawn } = state;
    return refuse({ code: 'policy-pack.withdrawn', pack: id, by: withdrawn.by, at: withdrawn.at });
  }
  const { validFrom } = state.pack;
  if (data.isUsed) return refuse({ code: 'policy-pack.used', pack: id });
  if (validFrom <= data.today) return refuse({ code: 'policy-pack.in-force', pack: id, validFrom });
  if (reason.trim() === '') return refuse({ code: 'policy-pack.reason-missing' });
  return accept({ type: 'PolicyPackWithdrawn', data: { packId: id, reason: reason.trim(), by, at } });
};

/** What the rules allow and people regret, in sentences that begin with the field where there is one. */
export const warningsOf = (pack: PolicyPack): readonly string[] => cautionsOf(pack).map(cautionInWords);

const evolve = (state: PolicyPackState, event: PolicyPackEvent): PolicyPackState => {
  switch (event.type) {
    case 'PolicyPackAdopted': {
      const { pack, by, at } = event.data;
      return { status: 'adopted', pack, by, at };
    }
    case 'PolicyPackWithdrawn': {
      const { reason, by, at } = event.data;
      return state.status === 'adopted' ? { ...state, status: 'withdrawn', withdrawn: { reason, by, at } } : state;
    }
  }
};

export const policyPackDecider: Decider<PolicyPackCommand, PolicyPackState, PolicyPackEvent, PolicyPackRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
