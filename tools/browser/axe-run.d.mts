import type { Browser } from 'playwright-core';
import type { DemoCity } from './city.mjs';

export type Violation = Readonly<{ rule: string; impact: string; places: readonly string[] }>;
export type ScreenRow = Readonly<{
  screen: string;
  size: string;
  /** The tab's title where it is not the one of the manifest. */
  misnamed?: string;
  violations: readonly Violation[];
}>;
export function checkScreens(
  browser: Browser,
  city: Omit<DemoCity, 'stop'>,
  options?: Readonly<{ shots?: string; only?: string }>,
): Promise<readonly ScreenRow[]>;
