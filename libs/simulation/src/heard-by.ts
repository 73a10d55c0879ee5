import { withCommand } from '@kinerja/commands';
import { commandOf, type Effect, type Handlers, type Message } from '@kinerja/messaging';
import type { TableChanges } from '@kinerja/projections';

type Method = (message: Message) => unknown;
type Pattern = Readonly<{ types: readonly string[]; name: string; method: Method }>;
type Bound = Readonly<{ types: readonly string[]; handler: string; call: Method }>;

/** Where `@EventPattern` leaves what it was given. */
const PATTERN = 'microservices:pattern';

const patternsIn = (prototype: object): readonly Pattern[] =>
  Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method = (prototype as Record<string, unknown>)[name];
    const types =
      typeof method === 'function' ? (Reflect.getMetadata(PATTERN, method) as readonly string[]) : undefined;
    return types ? [{ types, name, method: method as Method }] : [];
  });

/** Of each class, by its prototype; processes come and go by the thousand. */
const known = new WeakMap<object, readonly Pattern[]>();

const patternsOf = (controller: object): readonly Pattern[] => {
  const prototype = Object.getPrototypeOf(controller) as object;
  const patterns = known.get(prototype) ?? patternsIn(prototype);
  known.set(prototype, patterns);
  return patterns;
};

const boundOf = (controller: object): readonly Bound[] =>
  patternsOf(controller).map(({ types, name, method }) => ({
    ...{ types, handler: `${controller.constructor.name}.${name}` },
    call: (message) => method.call(controller, message),
  }));

type Handled = TableChanges | readonly TableChanges[] | undefined;

/** The `@EventPattern` methods of a service as its transport calls them: each under the command that follows from the message. */
export const heardBy = (consumer: string, controllers: readonly object[]): Handlers => {
  const bound = controllers.flatMap(boundOf);
  const handle = async (message: Message): Promise<Effect> => {
    const handled: Handled[] = [];
    for (const { handler, call } of bound.filter(({ types }) => types.includes(message.type)))
      handled.push((await withCommand(commandOf(message, consumer, handler), () => call(message))) as Handled);
    return { rows: handled.flatMap((rows) => rows ?? []), reacted: handled.includes(undefined) };
  };
  return { handles: (type) => bound.some(({ types }) => types.includes(type)), handle };
};
