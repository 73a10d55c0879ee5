import { accept, canonicalJson, refuse, type Command, type Decider, type Decision, type Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { AllowanceId, RunId } from './ids';
import type { MissingFact, PersonMonth } from './person-month';
import { packId, type PolicyPack } from './policy-pack';
import { computeAllowance, type Allowance } from './tpp.rules';

/** The allowance with all that led to it: facts, rules and steps. A later computation of the run replaces it. */
export type AllowanceComputed = Event<
  'AllowanceComputed',
  {
    allowanceId: AllowanceId;
    runId: RunId;
    employeeId: EmployeeId;
    /** Where the person worked at the end of the month, as the payroll file names it. */
    unitId: UnitId;
    position: string;
    month: YearMonth;
    computation: number;
    policyPack: string;
    facts: PersonMonth;
    allowance: Allowance;
    at: Instant;
  }
>;
/** Rule TPP-026: may be paid; applied once by (allowanceId, revision). */
export type AllowanceApproved = Event<
  'AllowanceApproved',
  {
    allowanceId: AllowanceId;
    revision: number;
    runId: RunId;
    employeeId: EmployeeId;
    month: YearMonth;
    amounts: Pick<Allowance, 'grossRupiah' | 'deductionRupiah' | 'netRupiah'>;
    at: Instant;
  }
>;
export type AllowanceEvent = AllowanceComputed | AllowanceApproved;

/** Sent by the job of a computation; may be sent twice. */
export type ComputeAllowance = Command<
  'ComputeAllowance',
  {
    allowanceId: AllowanceId;
    runId: RunId;
    employeeId: EmployeeId;
    unitId: UnitId;
    position: string;
    computation: number;
    pack: PolicyPack;
    facts: PersonMonth;
    now: Instant;
  }
>;
/** Sent after the run was sealed; may be sent twice. */
export type ApproveAllowance = Command<
  'ApproveAllowance',
  { runId: RunId; employeeId: EmployeeId; computation: number; now: Instant }
>;
export type AllowanceCommand = ComputeAllowance | ApproveAllowance;

export type AllowanceState = Readonly<
  { status: 'absent' } | { status: 'computed' | 'approved'; computed: AllowanceComputed['data'] }
>;
export type AllowanceRefusal =
  | Readonly<{ code: 'allowance.facts-missing'; missing: readonly MissingFact[] }>
  | Readonly<{ code: 'allowance.not-computed'; computation: number }>
  | Readonly<{ code: 'allowance.approved'; allowanceId: AllowanceId }>;

type Answer = Decision<AllowanceEvent, AllowanceRefusal>;

const decide = (command: AllowanceCommand, state: AllowanceState): Answer => {
  switch (command.type) {
    case 'ComputeAllowance':
      return compute(command, state);
    case 'ApproveAllowance':
      return approve(command, state);
  }
};

const compute = ({ data }: ComputeAllowance, state: AllowanceState): Answer => {
  const { pack, facts, now, ...ids } = data;
  if (state.status === 'approved') return refuse({ code: 'allowance.approved', allowanceId: data.allowanceId });
  if (state.status === 'computed' && isSame(state.computed, data)) return accept();
  const allowance = computeAllowance(pack, facts);
  if (!allowance.ok) return refuse({ code: 'allowance.facts-missing', missing: allowance.reason });
  const computed = { ...ids, month: facts.month, policyPack: packId(pack), facts, allowance: allowance.value, at: now };
  return accept({ type: 'AllowanceComputed', data: computed });
};

const isSame = (computed: AllowanceComputed['data'], asked: ComputeAllowance['data']): boolean =>
  canonicalJson([computed.computation, computed.unitId, computed.position, computed.facts]) ===
  canonicalJson([asked.computation, asked.unitId, asked.position, asked.facts]);

const approve = (
  { data: { runId, employeeId, computation, now } }: ApproveAllowance,
  state: AllowanceState,
): Answer => {
  if (state.status === 'approved') return accept();
  if (state.status === 'absent' || state.computed.computation !== computation)
    return refuse({ code: 'allowance.not-computed', computation });
  const { allowanceId, month, allowance } = state.computed;
  const { grossRupiah, deductionRupiah, netRupiah } = allowance;
  const amounts = { grossRupiah, deductionRupiah, netRupiah };
  return accept({
    type: 'AllowanceApproved',
    data: { allowanceId, revision: 1, runId, employeeId, month, amounts, at: now },
  });
};

const evolve = (state: AllowanceState, event: AllowanceEvent): AllowanceState => {
  switch (event.type) {
    case 'AllowanceComputed':
      return { status: 'computed', computed: event.data };
    case 'AllowanceApproved':
      return state.status === 'absent' ? state : { ...state, status: 'approved' };
  }
};

export const allowanceDecider: Decider<AllowanceCommand, AllowanceState, AllowanceEvent, AllowanceRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
