import type { Problem } from '@kinerja/problem-details';
import type { TSchema } from 'typebox';
import type { ViewOf } from './view';

/** Refusals by their codes. */
export type Problems = Readonly<Record<string, Problem>>;
type ByStatus = Readonly<Record<number, TSchema>>;
/** One content type that is no JSON, and statuses without any body beside it. */
export type FileAnswer = Readonly<{ contentType: string; without: readonly number[] }>;
/** What a route answers: one schema under its own status, or one for each of several. */
export type RouteAnswers = Readonly<{ schema: TSchema }> | Readonly<{ byStatus: ByStatus }> | FileAnswer;

const ANSWERS = 'kinerja:answers';
const REFUSES = 'kinerja:refuses';
const REFUSES_TOO = 'kinerja:refuses-too';

type Answer<T> = T | Promise<T>;
type Answering<T> = <Method extends (...args: never[]) => Answer<T>>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

const mark = (key: string, value: unknown, { value: method }: PropertyDescriptor): void =>
  Reflect.defineMetadata(key, value, method as object);

/** `@Answers(skpView)`: what the route answers with its own status; a method that returns anything else does not compile. */
export const Answers =
  <Schema extends TSchema>(schema: Schema): Answering<ViewOf<Schema>> =>
  (_target, _name, descriptor) =>
    mark(ANSWERS, { schema } satisfies RouteAnswers, descriptor);

/** `@AnswersByStatus({ 200: dryRunView, 202: acceptedView })` */
export const AnswersByStatus =
  <Schemas extends ByStatus>(byStatus: Schemas): Answering<ViewOf<Extract<Schemas[keyof Schemas], TSchema>>> =>
  (_target, _name, descriptor) =>
    mark(ANSWERS, { byStatus } satisfies RouteAnswers, descriptor);

/** `@AnswersFile('image/svg+xml', 304)`: text or bytes that are no JSON; under the further statuses nothing. */
export const AnswersFile =
  (contentType: string, ...without: readonly number[]): MethodDecorator =>
  (_target, _name, descriptor) =>
    mark(ANSWERS, { contentType, without } satisfies RouteAnswers, descriptor);

/**
 * `@Refuses(skpProblems, { 'skp.no-assignment': noAssignment })`: the refusals of the route beside those that every route has.
 * A route without any says `@Refuses()`.
 */
export const Refuses =
  (...tables: readonly Problems[]): MethodDecorator =>
  (_target, _name, descriptor) =>
    mark(REFUSES, Object.assign({}, ...tables) as Problems, descriptor);

/** For parameter decorators: what they refuse, beside whatever the route itself does. */
export const RefusesToo =
  (problems: Problems): MethodDecorator =>
  (_target, _name, descriptor) => {
    const before = problemsOfParameters(descriptor.value as object);
    mark(REFUSES_TOO, { ...before, ...problems }, descriptor);
  };

export const answersOf = (method: object): RouteAnswers | undefined =>
  Reflect.getMetadata(ANSWERS, method) as RouteAnswers | undefined;

/** Those of its answers that are no files. */
export const schemasOf = (method: object): readonly TSchema[] => {
  const answers = answersOf(method);
  if (!answers || 'contentType' in answers) return [];
  return 'schema' in answers ? [answers.schema] : Object.values(answers.byStatus);
};

export const answersFile = (method: object): boolean => 'contentType' in (answersOf(method) ?? {});

/** Undefined for a route that nobody has asked what it refuses. */
export const ownProblemsOf = (method: object): Problems | undefined =>
  Reflect.getMetadata(REFUSES, method) as Problems | undefined;

export const problemsOfParameters = (method: object): Problems =>
  (Reflect.getMetadata(REFUSES_TOO, method) ?? {}) as Problems;
