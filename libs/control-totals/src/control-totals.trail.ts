import type { ControlTotalsStated } from '@kinerja/control-totals-domain';
import { facts, type TrailOf } from '@kinerja/trail';

/** How many figures; which they are is for the centre. */
export const controlTotalsTrail: TrailOf<ControlTotalsStated> = {
  ControlTotalsStated: {
    object: 'control-totals',
    facts: ({ month, revision, lines }) => [
      ...facts.month('month', month),
      ...facts.number('revision', revision),
      ...facts.number('rows', lines.length),
    ],
  },
};
