import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { daysAfter, type Instant, type LocalDate } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';
import type {
  ConfirmSecondFactorDemand,
  EndSecondFactorDemandProposal,
  ProposeSecondFactorDemand,
  SecondFactorDemandCommand,
  WithdrawSecondFactorDemand,
} from './second-factor-demand.commands';
import type { DemandId, DemandTerms, SecondFactorDemandEvent } from './second-factor-demand.events';
import { dueOf, FURTHEST_START_DAYS, LONGEST_GRACE_DAYS } from './second-factor-demand.rules';
import { isSamePerson, lapsesAfter } from './two-persons.rules';

type Proposal = AskedBy & DemandTerms & Readonly<{ demandId: DemandId; reason: string; lapsesAt: Instant }>;
/** What waits for a second administrator, and the demand that holds. */
export type SecondFactorDemandState = Readonly<{ proposal?: Proposal; held?: DemandId }>;
export type SecondFactorDemandRefusal =
  | Readonly<{ code: 'second-factor-demand.already-proposed'; lapsesAt: Instant }>
  | Readonly<{ code: 'second-factor-demand.day-passed'; earliest: LocalDate }>
  | Readonly<{ code: 'second-factor-demand.too-far-ahead'; latest: LocalDate }>
  | Readonly<{ code: 'second-factor-demand.grace-too-long'; most: number }>
  | Readonly<{ code: 'second-factor-demand.no-proposal' }>
  | Readonly<{ code: 'second-factor-demand.proposal-lapsed'; lapsesAt: Instant }>
  | Readonly<{ code: 'second-factor-demand.same-administrator' }>
  | Readonly<{ code: 'second-factor-demand.absent' }>;
type Answer = Decision<SecondFactorDemandEvent, SecondFactorDemandRefusal>;

const faultIn = ({
  startsOn,
  graceDays,
  today,
}: ProposeSecondFactorDemand['data']): SecondFactorDemandRefusal | undefined => {
  if (startsOn < today) return { code: 'second-factor-demand.day-passed', earliest: today };
  const latest = daysAfter(today, FURTHEST_START_DAYS);
  if (startsOn > latest) return { code: 'second-factor-demand.too-far-ahead', latest };
  return graceDays > LONGEST_GRACE_DAYS
    ? { code: 'second-factor-demand.grace-too-long', most: LONGEST_GRACE_DAYS }
    : undefined;
};

/** Rule IDN-136: one waits at a time; one that has lapsed stands in nobody's way. */
const propose = ({ data }: ProposeSecondFactorDemand, { proposal }: SecondFactorDemandState): Answer => {
  const { demandId, scope, startsOn, graceDays, reason, by, byPerson, now } = data;
  if (proposal && now < proposal.lapsesAt)
    return refuse({ code: 'second-factor-demand.already-proposed', lapsesAt: proposal.lapsesAt });
  const fault = faultIn(data);
  if (fault) return refuse(fault);
  const lapsed: readonly SecondFactorDemandEvent[] = proposal
    ? [{ type: 'SecondFactorDemandProposalEnded', data: { demandId: proposal.demandId, outcome: 'lapsed', at: now } }]
    : [];
  const asked = { by, ...(byPerson && { byPerson }) };
  return accept(...lapsed, {
    type: 'SecondFactorDemandProposed',
    data: { ...asked, demandId, scope, startsOn, graceDays, reason, lapsesAt: lapsesAfter(now), at: now },
  });
};

/** Rule IDN-136: by another person than who proposed it, and while everybody still has the days that were meant for them. */
const confirm = ({ data }: ConfirmSecondFactorDemand, { proposal, held }: SecondFactorDemandState): Answer => {
  if (proposal?.demandId !== data.demandId) return refuse({ code: 'second-factor-demand.no-proposal' });
  const { demandId, scope, startsOn, graceDays, reason, lapsesAt } = proposal;
  if (data.now >= lapsesAt) return refuse({ code: 'second-factor-demand.proposal-lapsed', lapsesAt });
  if (isSamePerson(data, proposal)) return refuse({ code: 'second-factor-demand.same-administrator' });
  if (startsOn < data.today) return refuse({ code: 'second-factor-demand.day-passed', earliest: data.today });
  const terms = { demandId, scope, startsOn, graceDays, dueOn: dueOf({ startsOn, graceDays }), reason };
  const decided = { proposedBy: proposal.by, by: data.by, ...(held && { replaces: held }), at: data.now };
  return accept({ type: 'SecondFactorDemanded', data: { ...terms, ...decided } });
};

const end = ({ data }: EndSecondFactorDemandProposal, { proposal }: SecondFactorDemandState): Answer => {
  const { demandId, by, reason, now } = data;
  if (proposal?.demandId !== demandId) return refuse({ code: 'second-factor-demand.no-proposal' });
  const outcome = isSamePerson(data, proposal) ? 'withdrawn' : 'declined';
  return accept({ type: 'SecondFactorDemandProposalEnded', data: { demandId, outcome, by, reason, at: now } });
};

/** Rule IDN-138: by one administrator, because it may be what keeps the others out. */
const withdraw = ({ data }: WithdrawSecondFactorDemand, { held }: SecondFactorDemandState): Answer => {
  const { demandId, by, reason, now } = data;
  if (held !== demandId) return refuse({ code: 'second-factor-demand.absent' });
  return accept({ type: 'SecondFactorDemandWithdrawn', data: { demandId, by, reason, at: now } });
};

const decide = (command: SecondFactorDemandCommand, state: SecondFactorDemandState): Answer => {
  switch (command.type) {
    case 'ProposeSecondFactorDemand':
      return propose(command, state);
    case 'ConfirmSecondFactorDemand':
      return confirm(command, state);
    case 'EndSecondFactorDemandProposal':
      return end(command, state);
    case 'WithdrawSecondFactorDemand':
      return withdraw(command, state);
  }
};

const proposalIn = ({ at: _, ...proposal }: Proposal & Readonly<{ at: Instant }>): Proposal => proposal;

const evolve = (
  { held, proposal }: SecondFactorDemandState,
  event: SecondFactorDemandEvent,
): SecondFactorDemandState => {
  switch (event.type) {
    case 'SecondFactorDemandProposed':
      return { ...(held && { held }), proposal: proposalIn(event.data) };
    case 'SecondFactorDemandProposalEnded':
      return held ? { held } : {};
    case 'SecondFactorDemanded':
      return { held: event.data.demandId };
    case 'SecondFactorDemandWithdrawn':
      return proposal ? { proposal } : {};
  }
};

/** What an agency demands of the sign-in of its accounts. */
export const secondFactorDemandDecider: Decider<
  SecondFactorDemandCommand,
  SecondFactorDemandState,
  SecondFactorDemandEvent,
  SecondFactorDemandRefusal
> = { initialState: {}, decide, evolve };
