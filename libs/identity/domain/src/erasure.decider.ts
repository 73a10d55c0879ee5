import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';
import type { AskErasure, ConfirmErasure, EndErasure, ErasureCommand } from './erasure.commands';
import type { ErasureAsked, ErasureEvent, ErasureId } from './erasure.events';
import { hindrancesOf, type ErasureHindrance } from './erasure.rules';
import { isSamePerson, lapsesAfter } from './two-persons.rules';

type Asked = Omit<ErasureAsked['data'], 'reason' | 'at'>;
/** Whether data of a person are to be destroyed, or were. */
export type ErasureState =
  Readonly<{ status: 'none' }> | Readonly<{ status: 'asked'; asked: Asked }> | Readonly<{ status: 'confirmed' }>;

export type ErasureRefusal =
  | ErasureHindrance
  | Readonly<{ code: 'erasure.already-asked'; lapsesAt: Instant }>
  | Readonly<{ code: 'erasure.absent' }>
  | Readonly<{ code: 'erasure.lapsed'; lapsesAt: Instant }>
  | Readonly<{ code: 'erasure.confirmed' }>
  | Readonly<{ code: 'erasure.same-person' }>
  | Readonly<{ code: 'erasure.own' }>;
type Answer = Decision<ErasureEvent, ErasureRefusal>;

const isOwn = ({ byPerson, employeeId }: AskedBy & Readonly<{ employeeId: EmployeeId }>): boolean =>
  byPerson === employeeId;

const who = ({ by, byPerson }: AskedBy): AskedBy => ({ by, ...(byPerson && { byPerson }) });

const idsOf = ({ erasureId, employeeId }: Asked) => ({ erasureId, employeeId });

const lapsed = (asked: Asked | undefined, at: Instant): readonly ErasureEvent[] =>
  asked ? [{ type: 'ErasureEnded', data: { ...idsOf(asked), outcome: 'lapsed', at } }] : [];

/** Rule IDN-180: one administrator asks, with ground and reason. */
const ask = ({ data }: AskErasure, state: ErasureState): Answer => {
  const { erasureId, employeeId, ground, reason, standing, today, now } = data;
  if (state.status === 'confirmed') return refuse({ code: 'erasure.confirmed' });
  const open = state.status === 'asked' ? state.asked : undefined;
  if (open && now < open.lapsesAt) return refuse({ code: 'erasure.already-asked', lapsesAt: open.lapsesAt });
  if (isOwn(data)) return refuse({ code: 'erasure.own' });
  const [hindrance] = hindrancesOf(standing, today);
  if (hindrance) return refuse(hindrance);
  const asked = { erasureId, employeeId, ground, reason, ...who(data), lapsesAt: lapsesAfter(now), at: now };
  return accept(...lapsed(open, now), { type: 'ErasureAsked', data: asked });
};

type Named = Readonly<{ erasureId: ErasureId }>;

/** The decision that waits, or why none does. */
const waiting = ({ erasureId }: Named, state: ErasureState): Asked | ErasureRefusal => {
  if (state.status === 'confirmed') return { code: 'erasure.confirmed' };
  if (state.status === 'none' || state.asked.erasureId !== erasureId) return { code: 'erasure.absent' };
  return state.asked;
};

/** Rule IDN-180: a second person confirms; what stands in the way is asked again. */
const confirm = ({ data }: ConfirmErasure, state: ErasureState): Answer => {
  const { employeeId, standing, today, now } = data;
  const asked = waiting(data, state);
  if ('code' in asked) return refuse(asked);
  if (now >= asked.lapsesAt) return refuse({ code: 'erasure.lapsed', lapsesAt: asked.lapsesAt });
  if (isOwn(data)) return refuse({ code: 'erasure.own' });
  if (isSamePerson(data, asked)) return refuse({ code: 'erasure.same-person' });
  const [hindrance] = hindrancesOf(standing, today);
  if (hindrance) return refuse(hindrance);
  const { erasureId, ground, by: askedBy } = asked;
  const confirmed = { erasureId, employeeId, ground, askedBy, ...who(data), at: now };
  return accept({ type: 'ErasureConfirmed', data: confirmed });
};

/** Rule IDN-180: until it is confirmed whoever asked withdraws it, and others decline it. */
const end = ({ data }: EndErasure, state: ErasureState): Answer => {
  const asked = waiting(data, state);
  if ('code' in asked) return refuse(asked);
  const outcome = isSamePerson(data, asked) ? 'withdrawn' : 'declined';
  return accept({ type: 'ErasureEnded', data: { ...idsOf(asked), outcome, ...who(data), at: data.now } });
};

const decide = (command: ErasureCommand, state: ErasureState): Answer => {
  switch (command.type) {
    case 'AskErasure':
      return ask(command, state);
    case 'ConfirmErasure':
      return confirm(command, state);
    case 'EndErasure':
      return end(command, state);
  }
};

const evolve = (_: ErasureState, event: ErasureEvent): ErasureState => {
  switch (event.type) {
    case 'ErasureAsked': {
      const { erasureId, employeeId, ground, lapsesAt } = event.data;
      return { status: 'asked', asked: { erasureId, employeeId, ground, lapsesAt, ...who(event.data) } };
    }
    case 'ErasureEnded':
      return { status: 'none' };
    case 'ErasureConfirmed':
      return { status: 'confirmed' };
  }
};

/** The destruction of what is known of a person; a stream a person. */
export const erasureDecider: Decider<ErasureCommand, ErasureState, ErasureEvent, ErasureRefusal> = {
  initialState: { status: 'none' },
  decide,
  evolve,
};
