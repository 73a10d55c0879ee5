import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';

type Method = (...args: never[]) => unknown;

/** A method that answers requests, by the controller that is mounted; it may stand in a class above that. */
export type RouteMethod = Readonly<{
  controller: Type;
  name: string;
  method: Method;
  verb: string;
  /** As written at the method, one or several. */
  paths: readonly string[];
}>;

/** Paths in the decorator of a controller or of a method; a decorator takes one or several. */
export const pathsIn = (holder: object): readonly string[] =>
  [Reflect.getMetadata(PATH_METADATA, holder) as string | readonly string[] | undefined]
    .flat()
    .map((path) => path ?? '');

/** Those of one controller, as Nest's own router finds them: inherited ones too. */
export const methodsOf = (controller: Type): readonly RouteMethod[] => {
  const prototype = controller.prototype as Readonly<Record<string, Method>>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const method = prototype[name];
    if (!method || !Reflect.hasMetadata(PATH_METADATA, method)) return [];
    const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as number] ?? '';
    return [{ controller, name, method, verb, paths: pathsIn(method) }];
  });
};

/** Every method that an application mounts. */
export const routeMethodsOf = (app: INestApplication): readonly RouteMethod[] => {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = new Set(
    modules.flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype as Type)),
  );
  return [...controllers].flatMap(methodsOf);
};
