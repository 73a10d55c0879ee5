import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { Policy } from '@kinerja/vocabulary';
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

const pathIn = (holder: object): string => String(Reflect.getMetadata(PATH_METADATA, holder) ?? '');

const joined = (...parts: readonly string[]): string =>
  `/${parts.flatMap((part) => part.split('/')).filter((part) => part !== '').join('/')}`; // prettier-ignore

const routesIn = (controller: Type): readonly Found[] =>
  Object.entries(Object.getOwnPropertyDescriptors(controller.prototype as object)).flatMap(
    ([name, { value: method }]: [string, PropertyDescriptor]) => {
      if (typeof method !== 'function' || !Reflect.hasOwnMetadata(METHOD_METADATA, method)) return [];
      const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as number] ?? '';
      const path = joined(pathIn(controller), pathIn(method));
      return [{ id: `${controller.name}.${name}`, verb, path, method, policy: policyOf(method) }];
    },
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
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()]);
  const routes = controllers.flatMap(({ metatype }) => routesIn(metatype as Type));
  const faults = routes.flatMap((route) => faultOf(route) ?? []);
  if (faults.length > 0) throw new RouteWithoutPolicy(`${service} does not start: ${faults.join('; ')}`);
  return routes.flatMap(({ method: _, policy, ...route }) => (policy ? [{ ...route, policy }] : []));
};
