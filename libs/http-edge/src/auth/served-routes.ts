import { pathsIn, personalKinds, routeMethodsOf, schemasOf, type RouteMethod } from '@kinerja/openapi';
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

const accessFault = (method: object, policy: Policy | undefined): string | undefined => {
  if (!policy) return 'names no policy; say with @Access(…) who may come to it';
  return takesEmployee(method) && policy.door.kind !== 'employees'
    ? `takes an employee, but ${policy.name} lets in accounts that belong to none`
    : undefined;
};

/** Rule TRL-008: what a route shows of people its policy says, and the answer says of whom. */
const disclosureFault = (method: object, { name, discloses = { kinds: [] } }: Policy): string | undefined => {
  if (discloses === 'own') return undefined;
  const shown = schemasOf(method).flatMap((schema) => [...personalKinds(schema)]);
  const untold = shown.find(([kind]) => !discloses.kinds.includes(kind));
  if (untold) return `shows ${untold[0]} of people; say so with "discloses" of ${name}`;
  const nameless = shown.find(([, hasSubject]) => !hasSubject);
  return nameless && `shows ${nameless[0]} and says with no employeeId of whom`;
};

const faultOf = ({ id, verb, path, method, policy }: Found): string | undefined => {
  const fault = accessFault(method, policy) ?? (policy && disclosureFault(method, policy));
  return fault === undefined ? undefined : `${verb} ${path} (${id}) ${fault}`;
};

/** A service with a route of which something is not said that must be. */
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
