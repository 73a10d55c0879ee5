import { pathsIn, routeMethodsOf, type RouteMethod } from '@kinerja/openapi';
import type { Policy } from '@kinerja/vocabulary';
import type { INestApplication } from '@nestjs/common';
import { policyOf, takesEmployee } from './route-access';

/** A route, and who may come to it. */
export type ServedRoute = Readonly<{
  /** `SkpController.draft` */
  id: string;
  verb: string;
  /** As the router reads it: `/skps/:id`. */
  path: string;
  policy: Policy;
}>;

type Found = Omit<ServedRoute, 'policy'> & Readonly<{ method: object; policy: Policy | undefined }>;

const joined = (...parts: readonly string[]): string =>
  `/${parts.flatMap((part) => part.split('/')).filter((part) => part !== '').join('/')}`; // prettier-ignore

/** One for every address of the method. */
const foundIn = ({ controller, name, method, verb, paths }: RouteMethod): readonly Found[] =>
  pathsIn(controller).flatMap((before) =>
    paths.map((path) => ({
      id: `${controller.name}.${name}`,
      verb,
      path: joined(before, path),
      method,
      policy: policyOf(method),
    })),
  );

const faultOf = ({ id, verb, path, method, policy }: Found): string | undefined => {
  if (!policy) return `${verb} ${path} (${id}) names no policy; say with @Access(…) who may come to it`;
  const isForEmployees = policy.door.kind === 'employees';
  return takesEmployee(method) && !isForEmployees
    ? `${verb} ${path} (${id}) takes an employee, but ${policy.name} lets in accounts that belong to none`
    : undefined;
};

/** A service with a route that nobody has said anything about. */
export class RouteWithoutPolicy extends Error {
  override readonly name = 'RouteWithoutPolicy';
}

/** Every route of an application. @throws RouteWithoutPolicy for one that is open by mistake. */
export const servedRoutes = (app: INestApplication, service: string): readonly ServedRoute[] => {
  const routes = routeMethodsOf(app).flatMap(foundIn);
  const faults = routes.flatMap((route) => faultOf(route) ?? []);
  if (faults.length > 0) throw new RouteWithoutPolicy(`${service} does not start: ${faults.join('; ')}`);
  return routes.flatMap(({ method: _, policy, ...route }) => (policy ? [{ ...route, policy }] : []));
};
