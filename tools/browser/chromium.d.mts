import type { Browser } from 'playwright-core';

export type Size = Readonly<{ width: number; height: number }>;
export function openChromium(): Promise<Browser>;
export const sizes: Readonly<{ phone: Size; desktop: Size }>;
