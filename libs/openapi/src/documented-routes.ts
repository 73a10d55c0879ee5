import type { INestApplication, Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { answersOf, ownProblemsOf, problemsOfParameters, type Problems, type RouteAnswers } from './route-marks';

/** A route as its method says it. `controller` and `method` are where marks of others may stand. */
export type Route = Readonly<{
  /** As the operation is called in the document: `SkpController.draft`. */
  id: string;
  controller: Type;
  method: (...args: never[]) => unknown;
  verb: string;
  /** Of an answer without a status of its own. */
  status: number;
  answers: RouteAnswers | undefined;
  ownProblems: Problems | undefined;
  problemsOfParameters: Problems;
}>;

export const operationId = (controller: string, method: string): string => `${controller}.${method}`;

const verbOf = (method: object): string => RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as number] ?? '';

const statusOf = (method: object, verb: string): number =>
  (Reflect.getMetadata(HTTP_CODE_METADATA, method) as number | undefined) ?? (verb === 'POST' ? 201 : 200);

const routeOf = (controller: Type, name: string, method: Route['method']): Route => {
  const verb = verbOf(method);
  return {
    id: operationId(controller.name, name),
    controller,
    method,
    verb,
    status: statusOf(method, verb),
    answers: answersOf(method),
    ownProblems: ownProblemsOf(method),
    problemsOfParameters: problemsOfParameters(method),
  };
};

const routesOf = (controller: Type): readonly Route[] => {
  const methods = Object.getOwnPropertyDescriptors(controller.prototype as object);
  return Object.entries(methods).flatMap(([name, { value }]: [string, PropertyDescriptor]) =>
    typeof value === 'function' && Reflect.hasMetadata(PATH_METADATA, value)
      ? [routeOf(controller, name, value as Route['method'])]
      : [],
  );
};

/** Every route of an application by the id of its operation. */
export const routesById = (app: INestApplication): ReadonlyMap<string, Route> => {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = new Set(
    modules.flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype as Type)),
  );
  return new Map([...controllers].flatMap(routesOf).map((route) => [route.id, route]));
};
