import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type {
  AskForCorrection,
  CompleteCorrection,
  CorrectionCommand,
  DeclineCorrection,
  WithdrawCorrection,
} from './correction.commands';
import {
  correctionFields,
  type CorrectionEvent,
  type CorrectionField,
  type CorrectionId,
  type CorrectionOutcome,
} from './correction.events';
import { keeperOf, type CorrectionKeeper } from './correction.rules';
import { evolveCorrection, type CorrectionState } from './correction.state';

export type CorrectionRefusal =
  | Readonly<{ code: 'correction.already-open'; correctionId: CorrectionId }>
  | Readonly<{ code: 'correction.absent' }>
  | Readonly<{ code: 'correction.ended'; outcome: CorrectionOutcome }>
  | Readonly<{ code: 'correction.own' }>
  | Readonly<{ code: 'correction.other-keeper'; keeper: CorrectionKeeper }>;
type Answer = Decision<CorrectionEvent, CorrectionRefusal>;
type Deciding = DeclineCorrection | CompleteCorrection;

const decideCorrection = (command: CorrectionCommand, state: CorrectionState): Answer => {
  if (command.type === 'AskForCorrection') return ask(command, state);
  const { correctionId } = command.data;
  const outcome = state.ended[correctionId];
  if (command.type === 'WithdrawCorrection' && outcome === 'withdrawn') return accept();
  if (outcome) return refuse({ code: 'correction.ended', outcome });
  const field = correctionFields.find((one) => state.open[one] === correctionId);
  if (!field) return refuse({ code: 'correction.absent' });
  return command.type === 'WithdrawCorrection' ? withdraw(command, field) : settle(command, field);
};

/** Rule IDN-172: one open request a field. */
const ask = ({ data }: AskForCorrection, { open }: CorrectionState): Answer => {
  const { correctionId, employeeId, field, right, reason, now } = data;
  const before = open[field];
  if (before) return refuse({ code: 'correction.already-open', correctionId: before });
  return accept({ type: 'CorrectionAsked', data: { correctionId, employeeId, field, right, reason, at: now } });
};

const withdraw = ({ data: { correctionId, employeeId, now } }: WithdrawCorrection, field: CorrectionField): Answer =>
  accept({ type: 'CorrectionWithdrawn', data: { correctionId, employeeId, field, at: now } });

/** Rule IDN-173: by whoever keeps the data, and never about one's own. */
const settle = (command: Deciding, field: CorrectionField): Answer => {
  const { correctionId, employeeId, by, byPerson, keeps, now } = command.data;
  if (byPerson === employeeId) return refuse({ code: 'correction.own' });
  const keeper = keeperOf(field);
  if (!keeps.includes(keeper)) return refuse({ code: 'correction.other-keeper', keeper });
  const decided = { correctionId, employeeId, field, by, at: now };
  return command.type === 'DeclineCorrection'
    ? accept({ type: 'CorrectionDeclined', data: { ...decided, reason: command.data.reason } })
    : accept({ type: 'CorrectionMade', data: { ...decided, note: command.data.note } });
};

export const correctionDecider: Decider<CorrectionCommand, CorrectionState, CorrectionEvent, CorrectionRefusal> = {
  initialState: { open: {}, ended: {} },
  decide: decideCorrection,
  evolve: evolveCorrection,
};
