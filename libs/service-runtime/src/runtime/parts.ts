import type { Provider } from '@nestjs/common';
import type { ServiceRuntime } from './service-runtime';

/** What a controller asks for a part by: its class, the function that makes it, or a symbol. */
export type PartToken<Part> = (abstract new (...from: never[]) => Part) | ((...from: never[]) => Part) | symbol;

/** What `compose` makes, and the token by which each of it is injected. */
export type Parts<Made extends object = object, From = ServiceRuntime> = Readonly<{
  compose: (from: From) => Made;
  tokens: Readonly<{ [Name in keyof Made]: PartToken<Made[Name]> }>;
}>;

/** A running service with what its `compose` made of it: what its reactions, processes and imports work with. */
export type ComposedRuntime<Made extends object = object> = ServiceRuntime & Readonly<{ parts: Made }>;

/**
 * `partsOf(compose, { skp: skpHandler })`: `@Inject(skpHandler)` is the `skp` that `compose` made. Another part's token does not
 * compile, nor a part without one: what Nest does not know of, it neither starts nor stops.
 */
export const partsOf = <Made extends object, From = ServiceRuntime>(
  compose: (from: From) => Made,
  tokens: Parts<Made, From>['tokens'],
): Parts<Made, From> => ({ compose, tokens });

/** Also for what is widened on its way here. @throws RangeError for a part that was made and has no token, or the reverse. */
const requireEachNamed = (made: object, tokens: object): void => {
  const odd = [...Object.keys(made).filter((name) => !(name in tokens)), ...Object.keys(tokens).filter((name) => !(name in made))]; // prettier-ignore
  if (odd.length > 0) throw new RangeError(`made without a token, or with a token and not made: ${odd.join(', ')}`);
};

type Tokens = Readonly<Record<string, PartToken<unknown>>>;

/** Every part as Nest injects it; Nest calls the hooks (`onApplicationBootstrap`, …) of what has one. @throws RangeError */
export const providersFor = (made: object, tokens: object): readonly Provider[] => {
  requireEachNamed(made, tokens);
  return Object.entries(tokens as Tokens).map(([name, provide]) => ({
    provide,
    useValue: (made as Readonly<Record<string, unknown>>)[name],
  }));
};

/** Hooks that Nest calls at a start, of every part before the next of any. */
const STARTING = ['onModuleInit', 'onApplicationBootstrap'] as const;
type Starting = Partial<Record<(typeof STARTING)[number], () => unknown>>;

/** Starts parts as Nest would, for whoever runs them without it. */
export const startParts = async (made: object): Promise<void> => {
  const parts = Object.values(made).filter((part): part is Starting => typeof part === 'object' && part !== null);
  for (const hook of STARTING) await Promise.all(parts.map((part) => part[hook]?.()));
};
