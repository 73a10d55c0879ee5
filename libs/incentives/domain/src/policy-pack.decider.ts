import { accept, canonicalJson, refuse, type Command, type Decider, type Decision } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import { packId, type Adopter, type PolicyPack } from './policy-pack';
import type { PolicyPackEvent } from './policy-pack.events';

/** `pack` has passed `validatePolicyPack`. */
export type AdoptPolicyPack = Command<'AdoptPolicyPack', { pack: PolicyPack; by: Adopter; now: Instant }>;
export type PolicyPackCommand = AdoptPolicyPack;

export type PolicyPackState = Readonly<
  { status: 'absent' } | { status: 'adopted'; pack: PolicyPack; by: Adopter; at: Instant }
>;

export type PolicyPackRefusal = Readonly<{
  code: 'policy-pack.version-exists';
  pack: string;
  by: Adopter;
  at: Instant;
}>;

/** Rule TPP-025: a version is adopted once; other rules are another version. The same text again changes nothing. */
const decide = (
  { data: { pack, by, now } }: PolicyPackCommand,
  state: PolicyPackState,
): Decision<PolicyPackEvent, PolicyPackRefusal> => {
  if (state.status === 'absent')
    return accept({ type: 'PolicyPackAdopted', data: { pack, warnings: warningsOf(pack), by, at: now } });
  if (canonicalJson(state.pack) === canonicalJson(pack)) return accept();
  return refuse({ code: 'policy-pack.version-exists', pack: packId(pack), by: state.by, at: state.at });
};

/** What the rules allow and people regret. */
const warningsOf = ({ productivity }: PolicyPack): readonly string[] =>
  productivity.source === 'activity-minutes' && productivity.mode === 'all-or-nothing'
    ? [
        `Bagian produktivitas hilang seluruhnya di bawah ${productivity.targetMinutes} menit: selisih satu menit terasa penuh`,
      ]
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
