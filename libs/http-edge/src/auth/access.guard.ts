import { type CanActivate, type ExecutionContext } from '@nestjs/common';
import { problem, type Problem } from '@kinerja/problem-details';
import { doorAnswer, PROOF_COUNTS_MS, type Door, type Policy, type Visitor } from '@kinerja/vocabulary';
import { headerOf, type ServiceRequest } from '../http/service-request';
import type { AccessTokens, SignedIn } from './access-token';
import { noEmployee, notSignedIn } from './caller';
import { policyOf } from './route-access';

const bearerOf = (request: ServiceRequest): string | undefined =>
  /^Bearer (\S+)$/.exec(headerOf(request, 'authorization') ?? '')?.[1];

/** To a service account. */
export const lacksScope: Problem = { status: 403, title: 'This service account was not given the scope for this' };
export const lacksRole: Problem = { status: 403, title: 'This takes another role' };

const visitorOf = ({ roles, scopes, employeeId }: SignedIn): Visitor => ({
  roles,
  isEmployee: employeeId !== undefined,
  ...(scopes && { scopes }),
});

type Asked = Omit<Exclude<Door, { kind: 'everybody' }>, 'kind'>;
const asksFor = (door: Door): Asked => (door.kind === 'everybody' ? {} : door);

/** @throws ProblemException 401, or 403 */
const admit = (door: Door, signedIn: SignedIn | undefined): void => {
  const visitor = signedIn && visitorOf(signedIn);
  switch (doorAnswer(door, visitor)) {
    case 'open':
      return;
    case 'not-signed-in':
      throw problem('caller.not-signed-in', notSignedIn);
    case 'lacks-role':
      throw problem('caller.lacks-role', lacksRole, { anyOf: asksFor(door).anyOf ?? [] });
    case 'lacks-scope':
      throw problem('caller.lacks-scope', lacksScope, { scope: asksFor(door).scope });
    case 'no-employee':
      throw problem('caller.no-employee', noEmployee);
  }
};

/** To whoever is who they are and may come, once they have proved it again (IDN-135). */
export const proveYourself: Problem = { status: 403, title: 'Prove again who you are' };

/** Times of this machine, as those of the token are. @throws ProblemException 403 */
const wantProof = ({ stepUp }: Policy, provedAt: string | undefined): void => {
  const isProved = provedAt !== undefined && Date.now() - Date.parse(provedAt) < PROOF_COUNTS_MS;
  if (stepUp && !isProved) throw problem('session.prove-yourself', proveYourself);
};

/** Stands before every route and asks the policy that it names. */
export class AccessGuard implements CanActivate {
  constructor(private readonly tokens: AccessTokens) {}

  /** @throws ProblemException 401 without a good token, 403 without the role or the employee that the door wants, or with a proof that is too old. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ServiceRequest>();
    const token = bearerOf(request);
    const signedIn = token === undefined ? undefined : await this.tokens.read(token);
    if (signedIn) request.signedIn = signedIn;
    const policy = policyOf(context.getHandler());
    if (!policy) return false;
    admit(policy.door, signedIn);
    wantProof(policy, signedIn?.provedAt);
    return true;
  }
}
