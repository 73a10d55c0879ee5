import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { describing, problem, type Problem } from '@kinerja/problem-details';
import type { EmployeeId, Role } from '@kinerja/vocabulary';
import type { ServiceRequest } from '../http/service-request';
import type { SignedIn } from './access-token';
import { TakesEmployee } from './route-access';

export const notSignedIn: Problem = { status: 401, title: 'Sign in first' };
/** Of doors for employees. */
export const noEmployee: Problem = { status: 403, title: 'This account belongs to no employee' };

const signedInOf = (context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<ServiceRequest>();
  if (!signedIn) throw problem('caller.not-signed-in', notSignedIn);
  return signedIn;
};

const caller = createParamDecorator((_: unknown, context: ExecutionContext): EmployeeId => {
  const { employeeId } = signedInOf(context);
  if (!employeeId) throw problem('caller.no-employee', noEmployee);
  return employeeId;
});

/** `@Caller() by: EmployeeId`; the policy of the route is one for employees. */
export const Caller = (): ParameterDecorator => describing(caller(), TakesEmployee);

/** `@CallerRoles() roles: readonly Role[]` */
export const CallerRoles = createParamDecorator(
  (_: unknown, context: ExecutionContext): readonly Role[] => signedInOf(context).roles,
);

/** `@CallerAccount() account: SignedIn`: everything the token says; also for accounts without an employee. */
export const CallerAccount = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn =>
  signedInOf(context),
);
