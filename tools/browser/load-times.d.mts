import type { Browser, Page } from 'playwright-core';
import type { Size } from './chromium.mjs';
import type { DemoCity } from './city.mjs';

export type Slow = Readonly<{ cpu: number; kilobits: number; latencyMs: number }>;
export type Route = Readonly<{
  name: string;
  login?: DemoCity['logins'][number];
  path?: string;
  usable: (page: Page) => Promise<unknown>;
}>;
export type Opened = Readonly<{ paintSeconds: number; seconds: number }>;
export const SLOW: Slow;
export function routes(city: Omit<DemoCity, 'stop'>): readonly Route[];
export function timedRoutes(city: Omit<DemoCity, 'stop'>): readonly Route[];
export function loadTimes(
  browser: Browser,
  wanted: Readonly<{ city: Omit<DemoCity, 'stop'>; size: Size; screen: Route; slow?: Slow }>,
): Promise<
  Readonly<{
    screen: string;
    sent: Readonly<Record<'script' | 'style' | 'page' | 'answers', number>>;
    first?: Opened;
    again?: Opened;
  }>
>;
