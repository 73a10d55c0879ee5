import secureSession, { type SessionData } from '@fastify/secure-session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SignedOut } from '../shared/signed-out';
import { isLive, LONGEST_HALF_MS, LONGEST_IDLE_MS, LONGEST_JOURNEY_MS, LONGEST_MS, needsTouch, type DoorSession, type HalfSignIn, type OutsideJourney, type SessionOwner } from './session'; // prettier-ignore

declare module '@fastify/secure-session' {
  interface SessionData {
    kinerja: DoorSession;
    half: HalfSignIn | undefined;
    outside: OutsideJourney | undefined;
  }
}

const FIELD = 'kinerja';
const HALF = 'half';
const OUTSIDE = 'outside';

/**
 * Sessions live in the browser's cookie, sealed with the instance's key; the door only remembers the ones that were signed
 * out, for as long as their cookie could still be shown.
 */
export class SessionRegistry {
  /** A request asks more than once who sent it. */
  private readonly known = new WeakMap<FastifyRequest, Promise<DoorSession | undefined>>();

  constructor(
    private readonly now: () => number,
    private readonly signedOut: SignedOut,
  ) {}

  static async register(
    door: FastifyInstance,
    { agency, key }: Readonly<{ agency: string; key: string }>,
  ): Promise<void> {
    await door.register(secureSession, {
      key: Buffer.from(key, 'base64'),
      expiry: LONGEST_MS / 1000,
      cookieName: `__Host-kinerja-${agency}`,
      cookie: { path: '/', httpOnly: true, secure: true, sameSite: 'strict' },
    });
  }

  open(request: FastifyRequest, who: SessionOwner): DoorSession {
    const now = this.now();
    const session = { ...who, startedAt: now, seenAt: now };
    this.write(request, FIELD, session);
    this.write(request, HALF, undefined);
    return session;
  }

  /** The password was right; the browser comes back with a code. Whoever is signed in there stays so until then. */
  hold(request: FastifyRequest, ticket: string): void {
    this.write(request, HALF, { ticket, until: this.now() + LONGEST_HALF_MS });
  }

  /** Of the sign-in that waits for a code. */
  ticketOf(request: FastifyRequest): string | undefined {
    const half: HalfSignIn | undefined = request.session.get(HALF);
    return half && half.until > this.now() ? half.ticket : undefined;
  }

  /** Leaves for the provider; only this browser comes back from there (IDN-205). */
  depart(request: FastifyRequest, journey: OutsideJourney): void {
    this.write(request, OUTSIDE, journey);
  }

  /** Of the journey with this state, once, also where a copy of the cookie is shown again. Whoever is signed in stays so. */
  async arrive(request: FastifyRequest, state: string): Promise<OutsideJourney | undefined> {
    const journey: OutsideJourney | undefined = request.session.get(OUTSIDE);
    if (journey?.state !== state || journey.until <= this.now()) return undefined;
    request.session.set(OUTSIDE, undefined);
    const id = `outside ${state}`;
    if (await this.signedOut.has(id)) return undefined;
    await this.signedOut.add(id, LONGEST_JOURNEY_MS);
    return journey;
  }

  /** Its person has just proved again who they are. */
  prove(request: FastifyRequest, provedAt: string): void {
    const session: DoorSession | undefined = request.session.get(FIELD);
    if (session) request.session.set(FIELD, { ...session, provedAt });
  }

  /** The live session of this request; a dead one is removed from the browser. */
  current(request: FastifyRequest): Promise<DoorSession | undefined> {
    const known = this.known.get(request) ?? this.look(request);
    this.known.set(request, known);
    return known;
  }

  async end(request: FastifyRequest): Promise<void> {
    const session: DoorSession | undefined = request.session.get(FIELD);
    request.session.delete();
    this.known.set(request, Promise.resolve(undefined));
    if (session) await this.signedOut.add(session.sessionId, LONGEST_IDLE_MS);
  }

  private async look(request: FastifyRequest): Promise<DoorSession | undefined> {
    const session: DoorSession | undefined = request.session.get(FIELD);
    if (!session) return undefined;
    const now = this.now();
    if (!isLive(session, now) || (await this.signedOut.has(session.sessionId))) {
      request.session.delete();
      return undefined;
    }
    if (needsTouch(session, now)) request.session.set(FIELD, { ...session, seenAt: now });
    return session;
  }

  /** A dead session that this request showed was taken away, and nothing of it comes back; whatever is written now goes to the browser. */
  private write<Field extends keyof SessionData>(
    request: FastifyRequest,
    field: Field,
    value: SessionData[Field],
  ): void {
    const { session } = request;
    if (session.deleted) session.regenerate();
    session.deleted = false;
    session.set(field, value);
  }
}
