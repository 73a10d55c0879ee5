import { Type, type Static } from 'typebox';
import { contract, federated } from './contract';
import { Count, Money, Month } from './shapes';

/** One figure of a month. `key` is `<what>/<scope>`, where the scope is what the facts behind it are about. */
const ControlLine = Type.Object(
  { key: Type.String({ pattern: '^[a-z-]+/[0-9a-z/-]+$' }), count: Count, sumRupiah: Type.Optional(Money) },
  { additionalProperties: false },
);
export type ControlLine = Static<typeof ControlLine>;

/**
 * What the centre should hold of a month, by the publisher's own books. A figure that is not named is zero. `upTo` is the next offset
 * of each partition of the federated topic behind the last fact counted: what was said from there on is not in it.
 */
export const controlTotalsStated = <Context extends string>(context: Context) =>
  federated(
    contract(`${context}.control-totals-stated` as const, 1, {
      month: Month,
      /** 1, 2, 3, … per month; the latest counts. */
      revision: Type.Integer({ minimum: 1 }),
      lines: Type.Array(ControlLine),
      upTo: Type.Array(Count),
    }),
  );
export type ControlTotalsContract = ReturnType<typeof controlTotalsStated>;
export type ControlTotalsStated = Static<ControlTotalsContract['schema']>;
