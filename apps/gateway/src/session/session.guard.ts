import { policyOf } from '@kinerja/http-edge';
import { problem, type ProblemException } from '@kinerja/problem-details';
import { doorAnswer } from '@kinerja/vocabulary';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { nobodySignedIn } from '../door/answer-problem';
import { codeWanted } from './session.problems';
import type { SessionRegistry } from './session-registry';

/** Stands before every route of the door's own and asks the policy that it names; the door's policies want no roles. */
export class SessionGuard implements CanActivate {
  constructor(private readonly sessions: SessionRegistry) {}

  /** @throws ProblemException 401 without a session where one is wanted. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = policyOf(context.getHandler());
    if (!policy) return false;
    if (policy.door.kind === 'everybody') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const session = await this.sessions.current(request);
    if (!session) throw this.nobodyOr(request);
    return doorAnswer(policy.door, { roles: session.roles, isEmployee: session.employeeId !== undefined }) === 'open';
  }

  /** Also after a reload the browser learns that its sign-in waits for a code (IDN-132). */
  private nobodyOr(request: FastifyRequest): ProblemException {
    if (this.sessions.ticketOf(request) !== undefined) return problem('sign-in.code-wanted', codeWanted);
    return problem(nobodySignedIn.code, { status: 401, title: nobodySignedIn.title });
  }
}
