import type { paths as Evaluation } from './generated/evaluation';
import type { paths as Identity } from './generated/identity';
import type { paths as Incentives } from './generated/incentives';
import type { paths as Monitoring } from './generated/monitoring';
import type { paths as Planning } from './generated/planning';
import type { paths as Reporting } from './generated/reporting';
import type { paths as Surveys } from './generated/surveys';

/** Every route of every service, as its document in `docs/openapi` says it. */
type Services = {
  evaluation: Evaluation;
  identity: Identity;
  incentives: Incentives;
  monitoring: Monitoring;
  planning: Planning;
  reporting: Reporting;
  surveys: Surveys;
};
export type Service = keyof Services;
type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

type NamesIn<S extends Service, V extends Verb> = {
  [Path in keyof Services[S] & string]: Services[S][Path] extends {
    readonly [Method in Lowercase<V>]: { readonly responses: unknown };
  }
    ? `${V} ${S}${Path}`
    : never;
}[keyof Services[S] & string];
type Names<V extends Verb> = { [S in Service]: { [One in V]: NamesIn<S, One> }[V] }[Service];

/** `GET planning/skps/{id}`: an operation by its verb, its service and its path. */
export type QueryName = Names<'GET'>;
/** `POST planning/skps/{id}/approval` */
export type CommandName = Names<'POST' | 'PUT' | 'DELETE'>;
export type OperationName = QueryName | CommandName;

type At<Routes, Path, Method> = Path extends keyof Routes
  ? Method extends keyof Routes[Path]
    ? Routes[Path][Method]
    : never
  : never;
type OperationAt<Name> = Name extends `${infer V extends Verb} ${infer S extends Service}/${infer Path}`
  ? At<Services[S], `/${Path}`, Lowercase<V>>
  : never;
type Of<Name, Part extends string> = OperationAt<Name> extends { readonly [_ in Part]?: infer Found } ? Found : never;

type Json<Holder> = Holder extends { readonly content: { readonly 'application/json': infer Body } } ? Body : never;

/** What the operation answers. */
export type AnswerOf<Name> = { [Status in keyof Of<Name, 'responses'>]: Json<Of<Name, 'responses'>[Status]> }[keyof Of<
  Name,
  'responses'
>];
export type ItemOf<Name> = AnswerOf<Name> extends { readonly items: readonly (infer Item)[] } ? Item : never;
export type BodyOf<Name> = Json<Of<Name, 'requestBody'>>;

type Nothing = Readonly<Record<never, never>>;

/** Left out where the operation takes none; may be left out where the operation does not insist. */
type With<Name extends string, Holder, Place extends string> = Holder extends { readonly [_ in Place]?: infer Found }
  ? [Exclude<Found, undefined>] extends [never]
    ? Nothing
    : Holder extends { readonly [_ in Place]: unknown }
      ? { readonly [_ in Name]: Found }
      : { readonly [_ in Name]?: Found }
  : Nothing;

type WithBody<Name> = [BodyOf<Name>] extends [never] ? Nothing : Readonly<{ body: BodyOf<Name> }>;
/** `ifMatch`: the version that the person saw, where two people may collide. */
type WithIfMatch<Name> =
  Of<Name, 'parameters'> extends { readonly header: { readonly 'If-Match': string } }
    ? Readonly<{ ifMatch: number }>
    : Nothing;

type Parts<Name> = With<'params', Of<Name, 'parameters'>, 'path'> & With<'query', Of<Name, 'parameters'>, 'query'>;

/** What a question needs beside its name. */
export type QueryRequest<Name extends QueryName> = Parts<Name>;
/** What a command needs beside its name and its key. */
export type CommandRequest<Name extends CommandName> = Parts<Name> & WithBody<Name> & WithIfMatch<Name>;

/** A command as data: it can be kept and sent later, and its key makes it have one effect. */
export type Command<Name extends CommandName = CommandName> = Readonly<{
  operation: Name;
  /** One per intent, see `RequestKeys`. */
  key: string;
}> &
  CommandRequest<Name>;

export type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;
/** Any request, as it is sent. */
export type AnyRequest = Readonly<{
  params?: Readonly<Record<string, string>>;
  query?: Parameters;
  body?: unknown;
  ifMatch?: number;
}>;

/** A request of an operation that the compiler does not know yet. */
export const anyRequest = (request: object): AnyRequest => request;

/** `{ verb: 'POST', service: 'planning', path: 'skps/42/approval' }` */
export const addressed = (
  name: OperationName,
  { params = {} }: AnyRequest,
): Readonly<{ verb: string; service: Service; path: string }> => {
  const [verb = '', route = ''] = name.split(' ');
  const filled = route.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(params[part] ?? ''));
  const slash = filled.indexOf('/');
  return { verb, service: filled.slice(0, slash) as Service, path: filled.slice(slash + 1) };
};
