import type { Toxics } from './proxy';

/** What goes wrong on a wire, and for how long. */
export type Trouble = Readonly<{
  kind: string;
  toxics: Toxics;
  ms: number;
  /** Resets what is open. */
  cut?: boolean;
  /** A kind of server, the only one whose wires have it, or the one whose wires never have it. */
  only?: string;
  never?: string;
}>;

const TROUBLES: readonly Trouble[] = [
  { kind: 'late', toxics: { latencyMs: 60, jitterMs: 120 }, ms: 6_000 },
  { kind: 'thin', toxics: { bytesPerSecond: 40_000 }, ms: 5_000 },
  { kind: 'cut', toxics: {}, ms: 0, cut: true },
  { kind: 'down', toxics: { refuse: true }, ms: 5_000, cut: true },
  { kind: 'black hole', toxics: { swallow: 'both' }, ms: 8_000 },
  { kind: 'half open (up)', toxics: { swallow: 'up' }, ms: 6_000 },
  { kind: 'half open (down)', toxics: { swallow: 'down' }, ms: 6_000 },
  // Not towards PostgreSQL: without TLS a flipped bit in a text may be stored.
  { kind: 'corrupt', toxics: { corrupt: 0.05 }, ms: 5_000, never: 'postgres' },
  { kind: 'reset in mid-dialogue', toxics: { resetAfterBytes: 9_000 }, ms: 4_000 },
  { kind: 'commit answer lost', toxics: { loseAnswerTo: 'log.commit' }, ms: 6_000, only: 'postgres' },
];

/** What can happen to a wire, `postgres/dinsos`. */
export const troublesOf = (wire: string): readonly Trouble[] => {
  const [server] = wire.split('/');
  return TROUBLES.filter(({ only, never }) => (only === undefined || only === server) && never !== server);
};
