import 'reflect-metadata';
import type { Policy } from '@kinerja/vocabulary';

const ACCESS = 'kinerja:access';
const EMPLOYEE = 'kinerja:takes-employee';

/** Who may do what a method does; undefined where nobody has said so. */
export const policyOf = (method: object): Policy | undefined =>
  Reflect.getOwnMetadata(ACCESS, method) as Policy | undefined;

/**
 * `@Access(planningAccess.readPlan)`: who may come to the route. Each route names one policy, and a service with one that does not
 * refuses to start.
 */
export const Access =
  (policy: Policy): MethodDecorator =>
  (target, name, descriptor) => {
    const method = descriptor.value as object;
    const before = policyOf(method);
    if (before)
      throw new TypeError(
        `${target.constructor.name}.${String(name)} names two policies, ${policy.name} and ${before.name}`,
      );
    Reflect.defineMetadata(ACCESS, policy, method);
  };

/** For parameters that are the caller's employee. */
export const TakesEmployee: MethodDecorator = (_target, _name, { value }) =>
  Reflect.defineMetadata(EMPLOYEE, true, value as object);

export const takesEmployee = (method: object): boolean => Reflect.hasOwnMetadata(EMPLOYEE, method);
