import { withCommand } from '@kinerja/event-store';
import { commandOf, type Effect, type Handlers, type Message } from '@kinerja/messaging';
import type { TableChanges } from '@kinerja/projections';

type Method = (message: Message) => unknown;
type Bound = Readonly<{ types: readonly string[]; handler: string; call: Method }>;

/** Where `@EventPattern` leaves what it was given. */
const PATTERN = 'microservices:pattern';

const boundOf = (controller: object): readonly Bound[] => {
  const prototype = Object.getPrototypeOf(controller) as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method = prototype[name];
    const types =
      typeof method === 'function' ? (Reflect.getMetadata(PATTERN, method) as readonly string[]) : undefined;
    const call: Method = (message) => (method as Method).call(controller, message);
    return types ? [{ types, handler: `${controller.constructor.name}.${name}`, call }] : [];
  });
};

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
