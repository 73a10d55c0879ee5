import { Count, Moment, Money, oneOf, orNull, perWord, view } from '@kinerja/openapi';
import { Type } from 'typebox';

export const figureStates = ['equal', 'drift', 'changed', 'pending'] as const;

const figureView = view('Figure', { count: Type.Integer(), sumRupiah: Type.Optional(Money) });

const controlFigureView = view('ControlFigure', {
  agency: Type.String(),
  context: Type.String(),
  statedAt: Moment,
  key: Type.String(),
  state: oneOf(figureStates),
  stated: figureView,
  held: figureView,
  /** Held less stated; null while the two are not of the same moment. */
  drift: orNull(figureView),
});

export const controlTotalsView = view('ControlTotals', {
  items: Type.Array(controlFigureView),
  next: Type.Null(),
  counts: perWord(figureStates, Count),
});
