import type { Entity } from '@kinerja/database';
import type { Policy, ProcessedKind } from '@kinerja/vocabulary';
import type { keepings, Law, LegalGround, processedPeople, Purpose, Recipient } from './processing-words';

/** How long what stands in a store is kept; what events say of somebody is history without saying so. */
export type Kept = Readonly<{ rule: (typeof keepings)[number]; days?: number }>;

/** Why something of people is kept, by what right, and who reads it. What is kept follows from the events and is not said here. */
export type Processing = Readonly<{
  purpose: Purpose;
  ground: LegalGround;
  laws: readonly Law[];
  /** Policies of the routes that show it. */
  readBy: readonly Policy[];
  /** Those that show name and position, and nothing else. */
  namesReadBy?: readonly Policy[];
  /** Those that show it to whoever has that person as superior. */
  readFromBelow?: readonly Policy[];
  /** Where it stands in tables that are no projections. */
  stores?: readonly Entity[];
  kept?: Kept;
  givenTo?: readonly Recipient[];
  /** Employees, where nothing is said. */
  people?: (typeof processedPeople)[number];
}>;

/**
 * All that a service does with data of people, said once (TRL-011). An event that seals fields or is about somebody, a store and a route
 * that is read, of which nothing stands here, stops the start.
 */
export type ProcessingStatement = Readonly<{
  of: Readonly<Partial<Record<ProcessedKind, Processing>>>;
  /** Policies of routes that show nothing of any person. */
  readsOfNobody: readonly Policy[];
  storesOfNobody?: readonly Entity[];
}>;
