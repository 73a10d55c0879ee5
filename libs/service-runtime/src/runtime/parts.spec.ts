import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { defineService } from './service-definition';
import { partsOf } from './parts';
import { runtimeModule, type ServiceRuntime } from './service-runtime';

class Oil {
  constructor(readonly of: string) {}
}
const lampHandler = (oil: Oil) => ({ handle: () => `lit with ${oil.of}` });
const WICK = Symbol('Wick');

const compose = ({ settings }: Pick<ServiceRuntime, 'settings'>) => {
  composed += 1;
  const oil = new Oil(settings.agency);
  return { oil, lamp: lampHandler(oil), wick: 'cotton', unasked: () => 0 };
};
let composed = 0;
const runtime = { settings: { agency: 'palm' } } as unknown as ServiceRuntime;

it('injects what compose made, once, each part by its token', async () => {
  const parts = partsOf(compose, { oil: Oil, lamp: lampHandler, wick: WICK });
  const { providers } = defineService({ name: 'tests', features: [], parts });
  @Module({ imports: [runtimeModule(runtime, providers)] })
  class App {}
  const app = await NestFactory.createApplicationContext(App, { logger: false });
  const lamp = app.get<ReturnType<typeof lampHandler>>(lampHandler);
  expect([lamp.handle(), app.get<Oil>(Oil).of, app.get<string>(WICK), composed]).toEqual([
    'lit with palm',
    'palm',
    'cotton',
    1,
  ]);
});

it('does not compile with the token of another part, or of one that is not made', () => {
  // @ts-expect-error lampHandler makes no Oil
  partsOf(compose, { oil: lampHandler });
  // @ts-expect-error nothing is called lantern
  expect(partsOf(compose, { lantern: WICK }).tokens).toEqual({ lantern: WICK });
});
