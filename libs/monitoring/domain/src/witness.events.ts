import type { Event } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';

/** Whose log. */
export type WitnessedLog = Readonly<{ agency: string; service: string }>;
/** So many events with this Merkle root (hex). */
export type TreeHead = Readonly<{ size: number; root: string }>;
/** A tree head as the agency signed it: text and Ed25519 signature (base64), kept as proof. */
export type SignedHead = TreeHead & Readonly<{ note: string; signature: string }>;

/** Every event says all that is known after it, so that of a stream only the last one is read: it gets one a minute, for years. */
export type LogCountersigned = Event<
  'LogCountersigned',
  WitnessedLog & { incarnation: string; head: SignedHead; at: Instant }
>;
/**
 * The agency signed two roots of one size, which no one log can have had. `known` was null where an operator and not a note said it, and
 * `shown` longer than `agreed` where a proof did not hold, before both had to be the agency's own word.
 */
export type LogContradicted = Event<
  'LogContradicted',
  WitnessedLog & { incarnation: string; agreed: TreeHead; known: SignedHead | null; shown: SignedHead; at: Instant }
>;
/** An operator knows that the log was restored; it goes on from `agreed`, the last head seen before that point. */
export type LogRestartAccepted = Event<
  'LogRestartAccepted',
  WitnessedLog & { incarnation: string; agreed: TreeHead; reason: string; by: string; at: Instant }
>;
export type WitnessEvent = LogCountersigned | LogContradicted | LogRestartAccepted;
