import type { Page } from 'playwright-core';

export function signIn(
  page: Page,
  url: string,
  login: Readonly<{ username: string; password: string; agency: string }>,
): Promise<void>;
