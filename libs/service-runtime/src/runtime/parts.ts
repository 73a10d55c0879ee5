import type { Provider } from '@nestjs/common';
import type { ServiceRuntime } from './service-runtime';
import { RUNTIME } from './tokens';

/** What a controller asks for a part by: its class, the function that makes it, or a symbol. */
export type PartToken<Part> = (abstract new (...from: never[]) => Part) | ((...from: never[]) => Part) | symbol;

/** What a service's `compose` makes of a running service, and what of it is injected, by which token. */
export type Parts = Readonly<{
  compose: (runtime: ServiceRuntime) => object;
  tokens: Readonly<Record<string, PartToken<unknown>>>;
}>;

/** `partsOf(compose, { skp: skpHandler })`: `@Inject(skpHandler)` is the `skp` that `compose` made. Another part's token does not compile. */
export const partsOf = <Made extends object>(
  compose: (runtime: ServiceRuntime) => Made,
  tokens: Readonly<{ [Name in keyof Made]?: PartToken<Made[Name]> }>,
): Parts => ({ compose, tokens: tokens as Parts['tokens'] });

/** `compose` runs once for each application; every token leads to what it made, and Nest calls the hooks (`onApplicationBootstrap`, …) of what has one. */
export const providersOf = ({ compose, tokens }: Parts): readonly Provider[] => {
  const made = Symbol('parts');
  const partNamed = (name: string) => (parts: object) => (parts as Readonly<Record<string, unknown>>)[name];
  return [
    { provide: made, useFactory: compose, inject: [RUNTIME] },
    ...Object.entries(tokens).map(([name, provide]) => ({ provide, useFactory: partNamed(name), inject: [made] })),
  ];
};
