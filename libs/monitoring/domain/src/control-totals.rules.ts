/** A count and, where the figure is one of money, a sum. */
export type Figure = Readonly<{ count: number; sumRupiah?: bigint }>;
export type FigureLine = Figure & Readonly<{ key: string }>;

/** `pending`: not everything is worked in that the statement counts; `changed`: a later fact moved the figure, the next one counts it. */
export type FigureState = 'equal' | 'drift' | 'changed' | 'pending';

/** `drift`: held less stated; null while the two are not of the same moment. */
export type ComparedFigure = Readonly<{
  key: string;
  state: FigureState;
  stated: Figure;
  held: Figure;
  drift: Figure | null;
}>;

export type Comparison = Readonly<{
  /** What the agency said; `upTo` is the next offset of each partition behind the last fact it counts. */
  stated: Readonly<{ lines: readonly FigureLine[]; upTo: readonly number[] }>;
  held: readonly FigureLine[];
  /** Next offset of each partition that the centre has still to work in; one that is not named is 0. */
  reached: ReadonlyMap<number, number>;
  /** Scopes of figures that a fact from `upTo` on has moved at the centre. */
  changed: ReadonlySet<string>;
}>;

/** What the facts behind a figure are about: `2026-10/<unit>` of `closed/2026-10/<unit>`. */
export const scopeOf = (key: string): string => key.slice(key.indexOf('/') + 1);

const figureOf = (line: FigureLine | undefined, isMoney: boolean): Figure => ({
  count: line?.count ?? 0,
  ...(isMoney ? { sumRupiah: line?.sumRupiah ?? 0n } : {}),
});

const difference = (held: Figure, stated: Figure): Figure => ({
  count: held.count - stated.count,
  ...(held.sumRupiah === undefined ? {} : { sumRupiah: held.sumRupiah - (stated.sumRupiah ?? 0n) }),
});

const isZero = ({ count, sumRupiah = 0n }: Figure): boolean => count === 0 && sumRupiah === 0n;

const isPending = ({ stated: { upTo }, reached }: Comparison): boolean =>
  upTo.some((next, partition) => (reached.get(partition) ?? 0) < next);

const byKey = (lines: readonly FigureLine[]): ReadonlyMap<string, FigureLine> =>
  new Map(lines.map((line) => [line.key, line]));

/**
 * Rule MON-011: what an agency states and what the centre holds are compared figure by figure, but only what both count up to the
 * same fact. A figure that one of them does not name is zero.
 */
export const compareTotals = (comparison: Comparison): readonly ComparedFigure[] => {
  const [stated, held] = [byKey(comparison.stated.lines), byKey(comparison.held)];
  const pending = isPending(comparison);
  const stateOf = (key: string, drift: Figure): FigureState => {
    if (pending) return 'pending';
    if (isZero(drift)) return 'equal';
    return comparison.changed.has(scopeOf(key)) ? 'changed' : 'drift';
  };
  return [...new Set([...stated.keys(), ...held.keys()])].toSorted().map((key) => {
    const lines = [stated.get(key), held.get(key)] as const;
    const isMoney = lines.some((line) => line?.sumRupiah !== undefined);
    const figures = { stated: figureOf(lines[0], isMoney), held: figureOf(lines[1], isMoney) };
    const drift = difference(figures.held, figures.stated);
    const state = stateOf(key, drift);
    return { key, state, ...figures, drift: state === 'equal' || state === 'drift' ? drift : null };
  });
};
