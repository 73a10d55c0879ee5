import { randomUUID } from 'node:crypto';
import { ProblemException } from '@kinerja/problem-details';
import type { MachineScope } from '@kinerja/vocabulary';
import type { SessionOwner, SessionProof, SignedIn } from './session';

const PATIENCE_MS = 10_000;
/** The account may not be used any more, or there is no such session. */
const ENDED_ANYHOW: readonly number[] = [401, 403, 404];

/** Handed on to the browser. */
export type Refusal = Readonly<{ refused: ProblemException; retryAfter?: string }>;
/** The password was right and a code is wanted; the ticket goes back with it and is never shown to the browser. */
export type HalfWelcome = Refusal & Readonly<{ ticket: string }>;
export type Welcome = Readonly<{ welcome: SessionOwner }> | HalfWelcome | Refusal;
/** `undefined`: identity is away. */
export type Asked<Body> = Readonly<{ answer: Body }> | Refusal | undefined;
export type Proof = Readonly<{ provedAt: string }> | Refusal;
export type PasswordChange = Readonly<{ passwordSetAt: string }> | Refusal;
/** `client`: where it comes from, which wrong guesses are counted by; `agent`: as the browser names itself. */
export type ComingIn = Readonly<{ key: string; client: string; agent: string }>;
export type AccountState =
  | Readonly<{ kind: 'active'; who: SignedIn; proof: SessionProof }>
  | Readonly<{ kind: 'ended' }>
  | Readonly<{ kind: 'unknown' }>;

/** What the door asks identity. Every method answers; a service that is away is a value too. */
export class IdentityClient {
  constructor(private readonly baseUrl: string) {}

  /** `path` is `/sign-ins`, `/sign-ins/code` or `/activations`; all answer who has come in. `undefined`: identity is away. */
  async comeIn(path: string, body: object, { key, client, agent }: ComingIn): Promise<Welcome | undefined> {
    const answer = await this.ask(path, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'idempotency-key': key },
        ...{ 'kinerja-client': client, 'user-agent': agent },
      },
      body: JSON.stringify(body),
    });
    if (!answer) return undefined;
    if (answer.ok) return welcomeFrom(await bodyOf<SessionOwner>(answer));
    return refusedBy(answer);
  }

  /** Answers when the new password was set. `undefined`: identity is away. */
  async changePassword(token: string, body: object, key: string): Promise<PasswordChange | undefined> {
    const answer = await this.ask('/accounts/me/password', {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
    if (!answer) return undefined;
    if (!answer.ok) return refusedBy(answer);
    const changed = await bodyOf<SignedIn>(answer);
    return changed && { passwordSetAt: changed.passwordSetAt };
  }

  /** Password, and code where there is a second factor, once more. `undefined`: identity is away. */
  async prove(token: string, body: object): Promise<Proof | undefined> {
    const answer = await this.ask('/accounts/me/proof', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer) return undefined;
    return answer.ok ? bodyOf<Readonly<{ provedAt: string }>>(answer) : refusedBy(answer);
  }

  /** Any other question. */
  async send<Body>(
    path: string,
    body: object,
    { token, key }: Readonly<{ token?: string; key: string }>,
  ): Promise<Asked<Body>> {
    const answer = await this.ask(path, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'idempotency-key': key },
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    if (!answer) return undefined;
    if (!answer.ok) return refusedBy(answer);
    const said = await bodyOf<Body>(answer);
    return said && { answer: said };
  }

  /** Whether identity knows now that the session of this token has ended: false while it is away. */
  async endSession(sessionId: string, token: string): Promise<boolean> {
    const answer = await this.ask(`/accounts/me/sessions/${sessionId}/ending`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
    });
    return answer !== undefined && (answer.ok || ENDED_ANYHOW.includes(answer.status));
  }

  /** Which scopes a service account has now; `ended`: it may not be used any more. */
  async machineState(id: string): Promise<readonly MachineScope[] | 'ended' | 'unknown'> {
    const answer = await this.ask(`/sign-ins/machine/${id}`, {});
    if (answer && ENDED_ANYHOW.includes(answer.status)) return 'ended';
    const said = answer?.ok ? await bodyOf<Readonly<{ scopes: readonly MachineScope[] }>>(answer) : undefined;
    return said?.scopes ?? 'unknown';
  }

  /** Whether the account and the session of this token may still be used, and with which roles. */
  async stateOf(token: string): Promise<AccountState> {
    const answer = await this.ask('/accounts/me', { headers: { authorization: `Bearer ${token}` } });
    const body = answer?.ok ? await bodyOf<SignedIn & SessionProof>(answer) : undefined;
    if (body) return { kind: 'active', who: signedInFrom(body), proof: proofFrom(body) };
    return { kind: answer && ENDED_ANYHOW.includes(answer.status) ? 'ended' : 'unknown' };
  }

  private async ask(path: string, init: RequestInit): Promise<Response | undefined> {
    try {
      return await fetch(`${this.baseUrl}${path}`, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (error) {
      if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')) return undefined;
      throw error;
    }
  }
}

const refusedBy = async (answer: Response): Promise<Refusal | HalfWelcome> => {
  const retryAfter = answer.headers.get('retry-after');
  const { ticket, ...document } = (await bodyOf<Readonly<Record<string, unknown>>>(answer)) ?? {};
  const refused = refusalFrom(answer.status, document);
  return { refused, ...(retryAfter && { retryAfter }), ...(typeof ticket === 'string' && { ticket }) };
};

/** `undefined` when the answer broke off on its way. */
const bodyOf = <Body>(answer: Response): Promise<Body | undefined> =>
  answer.json().then(
    (body) => body as Body,
    () => undefined,
  );

const welcomeFrom = (body: SessionOwner | undefined): Welcome | undefined =>
  body && { welcome: { ...signedInFrom(body), ...proofFrom(body), sessionId: body.sessionId } };

const proofFrom = ({ provedAt }: SessionProof): SessionProof => (provedAt === undefined ? {} : { provedAt });

/** Only what a session may hold. */
const signedInFrom = ({
  accountId,
  employeeId,
  displayName,
  roles,
  hasSecondFactor,
  secondFactorDemand,
  passwordSetAt,
}: SignedIn): SignedIn => ({
  accountId,
  displayName,
  roles,
  hasSecondFactor,
  passwordSetAt,
  ...(employeeId && { employeeId }),
  ...(secondFactorDemand && { secondFactorDemand }),
});

/** Members of a problem document that this door writes by itself. */
const ENVELOPE = new Set(['code', 'title', 'type', 'status', 'instance']);

/** The refusal with its facts, under the trace of this door. */
const refusalFrom = (status: number, document: Readonly<Record<string, unknown>>): ProblemException => {
  const { code, title } = document;
  const facts = Object.fromEntries(Object.entries(document).filter(([name]) => !ENVELOPE.has(name)));
  if (typeof code !== 'string' || typeof title !== 'string')
    return new ProblemException(
      502,
      'service.not-understood',
      'A part of the system gave an answer nobody understands',
    );
  return new ProblemException(status, code, title, facts);
};
