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

/** Chance that a call meets a fault. */
const RATE = 0.03;
const MOST = 8;

/** Which calls meet which fault: drawn from the seed, a handful per schedule, and none after that, so that all can heal. */
export class Faults {
  readonly applied: Fault[] = [];
  private ordinal = 0;
  private readonly budget: number;

  /** `only`: the ordinals that happen; the others are left out, which is how a failing schedule is made small. */
  constructor(
    private readonly random: Random,
    private readonly only?: ReadonlySet<number>,
  ) {
    this.budget = below(random, MOST + 1);
  }

  draw(at: () => string): FaultKind | undefined {
    if (this.ordinal >= this.budget || !isLucky(this.random, RATE)) return undefined;
    const kind = oneOf(this.random, faultKinds);
    const ordinal = this.ordinal;
    this.ordinal += 1;
    if (this.only && !this.only.has(ordinal)) return undefined;
    this.applied.push({ ordinal, kind, at: at() });
    return kind;
  }
}
