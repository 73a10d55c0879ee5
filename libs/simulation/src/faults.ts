import { below, isLucky, oneOf, type Random } from '@kinerja/tooling';

export const faultKinds = [
  'lost-request',
  'lost-answer',
  'crash-before',
  'crash-after',
  'freeze',
  'terminate',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export type Fault = Readonly<{ ordinal: number; kind: FaultKind; at: string }>;

/** Chances that a call meets a fault, one of them per schedule: with the first all faults fall into its beginning, with the last they reach its end. */
const RATES = [0.03, 0.01, 0.003] as const;
const MOST = 8;

/** Which calls meet which fault: drawn from the seed, a handful per schedule, and none after that, so that all can heal. */
export class Faults {
  readonly applied: Fault[] = [];
  private ordinal = 0;
  private readonly budget: number;
  private readonly rate: number;

  /** `only`: the ordinals that happen; the others are left out, which is how a failing schedule is made small. */
  constructor(
    private readonly random: Random,
    private readonly only?: ReadonlySet<number>,
  ) {
    this.budget = below(random, MOST + 1);
    this.rate = oneOf(random, RATES);
  }

  draw(at: () => string): FaultKind | undefined {
    if (this.ordinal >= this.budget || !isLucky(this.random, this.rate)) return undefined;
    const kind = oneOf(this.random, faultKinds);
    const ordinal = this.ordinal;
    this.ordinal += 1;
    if (this.only && !this.only.has(ordinal)) return undefined;
    this.applied.push({ ordinal, kind, at: at() });
    return kind;
  }
}
