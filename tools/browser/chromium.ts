import { chromium, type Browser } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium from the PATH of the machine, or the one that CHROMIUM names. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: QUIET });

export type Size = Readonly<{ width: number; height: number }>;
export const sizes: Readonly<Record<'phone' | 'desktop', Size>> = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1366, height: 768 },
};
