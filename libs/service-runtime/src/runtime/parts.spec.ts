import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { partsOf, providersFor, startParts } from './parts';
import { runtimeModule, type ServiceRuntime } from './service-runtime';

class Oil {
  constructor(readonly of: string) {}
}
const lampHandler = (oil: Oil) => ({ handle: () => `lit with ${oil.of}` });
const WICK = Symbol('Wick');

/** Notes each of its hooks. */
class Watchman {
  readonly done: string[] = [];
  onModuleInit = () => void this.done.push('init');
  onApplicationBootstrap = () => void this.done.push('bootstrap');
  onModuleDestroy = () => void this.done.push('destroy');
  onApplicationShutdown = () => void this.done.push('shutdown');
}

type From = Pick<ServiceRuntime, 'settings'>;
const compose = ({ settings }: From) => {
  const oil = new Oil(settings.agency);
  return { oil, lamp: lampHandler(oil), wick: 'cotton', watchman: new Watchman() };
};
const runtime = { settings: { agency: 'palm' } } as unknown as ServiceRuntime;
const parts = partsOf(compose, { oil: Oil, lamp: lampHandler, wick: WICK, watchman: Watchman });

const appOf = (made: object) => {
  @Module({ imports: [runtimeModule(runtime, providersFor(made, parts.tokens))] })
  class App {}
  return NestFactory.createApplicationContext(App, { logger: false });
};

it('injects what compose made, each part by its token', async () => {
  const made = parts.compose(runtime);
  const app = await appOf(made);
  expect([app.get(Oil), app.get(lampHandler), app.get(WICK), app.get(Watchman)]).toEqual([
    made.oil,
    made.lamp,
    'cotton',
    made.watchman,
  ]);
});

it('has Nest start and stop every part that was made', async () => {
  const { watchman, ...others } = parts.compose(runtime);
  const app = await appOf({ ...others, watchman });
  expect(watchman.done).toEqual(['init', 'bootstrap']);
  await app.close();
  expect(watchman.done).toEqual(['init', 'bootstrap', 'destroy', 'shutdown']);
});

it('starts the same parts the same way without Nest', async () => {
  const made = parts.compose(runtime);
  await startParts(made);
  expect(made.watchman.done).toEqual(['init', 'bootstrap']);
});

it('does not compile with the token of another part, or of one that is not made', () => {
  const tokens = { lamp: lampHandler, wick: WICK, watchman: Watchman };
  // @ts-expect-error lampHandler makes no Oil
  partsOf(compose, { ...tokens, oil: lampHandler });
  // @ts-expect-error nothing is called lantern
  expect(partsOf((from: From) => ({ oil: new Oil(from.settings.agency) }), { oil: Oil, lantern: WICK })).toBeDefined();
});

it('does not compile with a part that Nest would not know of, nor does a service of it start', () => {
  // @ts-expect-error the watchman has no token
  partsOf(compose, { oil: Oil, lamp: lampHandler, wick: WICK });
  const known = { oil: Oil, lamp: lampHandler, wick: WICK };
  expect(() => providersFor(compose(runtime), known)).toThrow(new RangeError('made without a token, or with a token and not made: watchman')); // prettier-ignore
});

it('refuses a token of what was not made', () => {
  const { oil, lamp, watchman } = compose(runtime);
  const made = { oil, lamp, watchman };
  expect(() => providersFor(made, parts.tokens)).toThrow('with a token and not made: wick');
});
