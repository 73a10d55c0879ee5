import { accept, canonicalJson, type Command, type Decider, type Decision, type Event } from '@kinerja/kernel';
import type { Instant, YearMonth } from '@kinerja/vocabulary';

/** One figure of a month, as the contract says it: `key` is `<what>/<scope>`. */
export type ControlLine = Readonly<{ key: string; count: number; sumRupiah?: bigint }>;

/** Figures of a month by the service's own books; `upTo` as in the contract: the facts said before it are in the lines. */
export type MonthFigures = Readonly<{ lines: readonly ControlLine[]; upTo: readonly number[] }>;

export type StateControlTotals = Command<
  'StateControlTotals',
  MonthFigures & Readonly<{ month: YearMonth; now: Instant }>
>;

/** Says all that is known of the month, so that of a stream only the last one is read. */
export type ControlTotalsStated = Event<
  'ControlTotalsStated',
  MonthFigures & Readonly<{ month: YearMonth; revision: number; at: Instant }>
>;

export type StatedState =
  Readonly<{ status: 'never' }> | (MonthFigures & Readonly<{ status: 'stated'; revision: number; at: Instant }>);

const sorted = (lines: readonly ControlLine[]): readonly ControlLine[] =>
  [...lines].sort((one, other) => (one.key < other.key ? -1 : 1));

const textOf = ({ lines, upTo }: MonthFigures): string => canonicalJson({ lines: sorted(lines), upTo });

/**
 * Rule MON-010: the same figures are not said twice while nothing was said to the centre in between; else the centre could not tell a
 * figure that changed later from one that is wrong.
 */
const decide = (
  { data: { month, lines, upTo, now } }: StateControlTotals,
  state: StatedState,
): Decision<ControlTotalsStated, never> => {
  const figures = { lines: sorted(lines), upTo };
  if (state.status === 'stated' && textOf(state) === textOf(figures)) return accept();
  const revision = state.status === 'stated' ? state.revision + 1 : 1;
  return accept({ type: 'ControlTotalsStated', data: { month, revision, ...figures, at: now } });
};

const evolve = (_state: StatedState, { data: { revision, lines, upTo, at } }: ControlTotalsStated): StatedState => ({
  status: 'stated',
  revision,
  lines,
  upTo,
  at,
});

export const controlTotalsDecider: Decider<StateControlTotals, StatedState, ControlTotalsStated, never> = {
  initialState: { status: 'never' },
  decide,
  evolve,
};
