import type { INestApplication, Type } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import { routeMethodsOf, type RouteMethod } from './route-methods';
import { answersOf, ownProblemsOf, problemsOfParameters, type Problems, type RouteAnswers } from './route-marks';

/** A route as its method says it. `controller` and `method` are where marks of others may stand. */
export type Route = Readonly<{
  /** As the operation is called in the document: `SkpController.draft`. */
  id: string;
  controller: Type;
  method: RouteMethod['method'];
  verb: string;
  /** Of an answer without a status of its own. */
  status: number;
  answers: RouteAnswers | undefined;
  ownProblems: Problems | undefined;
  problemsOfParameters: Problems;
}>;

export const operationId = (controller: string, method: string): string => `${controller}.${method}`;

const statusOf = (method: object, verb: string): number =>
  (Reflect.getMetadata(HTTP_CODE_METADATA, method) as number | undefined) ?? (verb === 'POST' ? 201 : 200);

const routeOf = ({ controller, name, method, verb }: RouteMethod): Route => ({
  id: operationId(controller.name, name),
  controller,
  method,
  verb,
  status: statusOf(method, verb),
  answers: answersOf(method),
  ownProblems: ownProblemsOf(method),
  problemsOfParameters: problemsOfParameters(method),
});

/** Every route of an application by the id of its operation. */
export const routesById = (app: INestApplication): ReadonlyMap<string, Route> =>
  new Map(routeMethodsOf(app).map((one) => [operationId(one.controller.name, one.name), routeOf(one)]));
