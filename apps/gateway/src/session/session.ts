import type { Journey } from '@kinerja/outside-sign-in';
import type { Role } from '@kinerja/vocabulary';

/** `dueOn`: a day; `isDue`: nothing else is done before it is set up. */
export type SecondFactorDemand = Readonly<{ dueOn: string; isDue: boolean }>;

/** Who is signed in, as identity told it. */
export type SignedIn = Readonly<{
  accountId: string;
  /** Absent for pure administrators. */
  employeeId?: string;
  displayName: string;
  roles: readonly Role[];
  /** Asked for a code as well when the person proves who they are. */
  hasSecondFactor: boolean;
  /** Of whom the agency demands a second factor that they do not have (IDN-137). */
  secondFactorDemand?: SecondFactorDemand;
  /** When the password was set that counts, an instant in UTC: a session of an earlier one has ended. */
  passwordSetAt: string;
}>;

/** When the person proved last who they are, an instant in UTC; a cookie of a former release does not know. */
export type SessionProof = Readonly<{ provedAt?: string }>;

/** A sign-in between password and code: what identity wants back with the code. It is no session. */
export type HalfSignIn = Readonly<{ ticket: string; until: number }>;

/** A browser on its way to the city's own provider and back: for whom, and what has to come back. */
export type OutsideJourney = Journey &
  Readonly<{ purpose: 'sign-in' } | { purpose: 'link'; accountId: string }> &
  Readonly<{ until: number }>;

/** Who is signed in, and by which session; identity knows it under this id. */
export type SessionOwner = SignedIn & SessionProof & Readonly<{ sessionId: string }>;

/** What the encrypted cookie holds; times in milliseconds since the epoch. */
export type DoorSession = SessionOwner & Readonly<{ startedAt: number; seenAt: number }>;

const MINUTE = 60_000;
/** R18: at most 12 hours whatever happens, and 30 minutes without a request. */
export const LONGEST_MS = 12 * 60 * MINUTE;
export const LONGEST_IDLE_MS = 30 * MINUTE;
/** As long as identity takes its ticket back. */
export const LONGEST_HALF_MS = 5 * MINUTE;
/** As long as somebody may take to sign in at the provider. */
export const LONGEST_JOURNEY_MS = 15 * MINUTE;
/** The cookie is written anew at most once a minute. */
const SEEN_EVERY_MS = MINUTE;

export const isLive = ({ startedAt, seenAt }: DoorSession, now: number): boolean =>
  now - startedAt < LONGEST_MS && now - seenAt < LONGEST_IDLE_MS;

export const needsTouch = ({ seenAt }: DoorSession, now: number): boolean => now - seenAt >= SEEN_EVERY_MS;
