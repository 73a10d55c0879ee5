import { problem, type ProblemException } from '@kinerja/problem-details';
import type { FastifyRequest } from 'fastify';
import { nobodySignedIn, serviceAway, setUpFirst } from '../door/answer-problem';
import type { AccountWatch } from './account-watch';
import type { SignedIn } from './session';
import type { SessionRegistry } from './session-registry';

export type Admitted = Readonly<{ who: SignedIn; sessionId: string; token: string }>;

export const identityAway = (): ProblemException => {
  const { code, title, facts } = serviceAway('identity');
  return problem(code, { status: 503, title }, facts);
};

/** Who a request to the door itself comes from, as identity has it now. */
export class SessionAdmission {
  constructor(
    private readonly sessions: SessionRegistry,
    private readonly watch: AccountWatch,
  ) {}

  /** @throws ProblemException 401 for a session that has ended, 503 while identity is away. */
  async of(request: FastifyRequest): Promise<Admitted> {
    const session = await this.sessions.current(request);
    if (!session) throw problem(nobodySignedIn.code, { status: 401, title: nobodySignedIn.title });
    const admission = await this.watch.admit(session);
    if (admission.kind === 'admitted') return { ...admission, sessionId: session.sessionId };
    if (admission.kind === 'unknown') throw identityAway();
    await this.sessions.end(request);
    throw problem(nobodySignedIn.code, { status: 401, title: nobodySignedIn.title });
  }

  /** Who may do more than set up the second factor that is due (IDN-137). @throws ProblemException 403, and as above. */
  async ofFree(request: FastifyRequest): Promise<Admitted> {
    const admitted = await this.of(request);
    if (admitted.who.secondFactorDemand?.isDue)
      throw problem(setUpFirst.code, { status: 403, title: setUpFirst.title });
    return admitted;
  }
}
