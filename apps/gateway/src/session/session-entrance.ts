import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientOf } from '../door/client-of';
import type { GatewaySettings } from '../gateway.settings';
import type { AccountWatch } from './account-watch';
import type { ComingIn, Welcome } from './identity-client';
import type { SignedIn } from './session';
import { identityAway } from './session-admission';
import type { SessionRegistry } from './session-registry';

export type SessionAnswer = Omit<SignedIn, 'passwordSetAt'> & Readonly<{ agency: string; agencyName: string }>;

/** Where somebody comes from, as identity is told. */
export const whoComes = (request: FastifyRequest): Omit<ComingIn, 'key'> => ({
  client: clientOf(request),
  agent: request.headers['user-agent'] ?? '',
});

/** What identity says of whoever wants to come in, as the browser's session. */
export class SessionEntrance {
  constructor(
    private readonly settings: GatewaySettings,
    private readonly sessions: SessionRegistry,
    private readonly watch: AccountWatch,
  ) {}

  /** @throws ProblemException the refusal of identity, 503 while it is away. */
  enter(answer: Welcome | undefined, request: FastifyRequest, reply: FastifyReply): SessionAnswer {
    if (!answer) throw identityAway();
    if ('welcome' in answer) {
      this.watch.note(answer.welcome);
      this.sessions.open(request, answer.welcome);
      return this.answer(answer.welcome);
    }
    if ('ticket' in answer) this.sessions.hold(request, answer.ticket);
    if (answer.retryAfter) void reply.header('retry-after', answer.retryAfter);
    throw answer.refused;
  }

  answer(who: SignedIn): SessionAnswer {
    const { accountId, employeeId, displayName, roles, hasSecondFactor, secondFactorDemand } = who;
    const { agency, agencyName } = this.settings;
    return {
      ...{ accountId, displayName, roles, hasSecondFactor, agency, agencyName },
      ...(employeeId && { employeeId }),
      ...(secondFactorDemand && { secondFactorDemand }),
    };
  }
}
