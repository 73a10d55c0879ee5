import { type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { problem, type Problem } from '@kinerja/problem-details';
import type { Role } from '@kinerja/vocabulary';
import { headerOf, type ServiceRequest } from '../http/service-request';
import type { AccessTokens, SignedIn } from './access-token';
import { notSignedIn } from './caller';
import { PUBLIC, ROLES } from './route-marks';

const bearerOf = (request: ServiceRequest): string | undefined =>
  /^Bearer (\S+)$/.exec(headerOf(request, 'authorization') ?? '')?.[1];

export const lacksRole: Problem = { status: 403, title: 'This takes another role' };

const checkRoles = (who: SignedIn, allowed: readonly Role[] | undefined): void => {
  if (!allowed || allowed.some((role) => who.roles.includes(role))) return;
  throw problem('caller.lacks-role', lacksRole, { anyOf: allowed });
};

/** Stands before every route: nothing is open that is not marked `@Public()`. */
export class AccessGuard implements CanActivate {
  private readonly marks = new Reflector();

  constructor(private readonly tokens: AccessTokens) {}

  /** @throws ProblemException 401 without a good token, 403 without the role. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ServiceRequest>();
    const route = [context.getHandler(), context.getClass()];
    const token = bearerOf(request);
    const signedIn = token === undefined ? undefined : await this.tokens.read(token);
    if (signedIn) request.signedIn = signedIn;
    if (this.marks.getAllAndOverride<boolean | undefined>(PUBLIC, route)) return true;
    if (!signedIn) throw problem('caller.not-signed-in', notSignedIn);
    checkRoles(signedIn, this.marks.getAllAndOverride<readonly Role[] | undefined>(ROLES, route));
    return true;
  }
}
