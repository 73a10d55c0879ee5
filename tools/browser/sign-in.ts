import type { Page } from 'playwright-core';
import type { Login } from './city';

/** Signs in at the city's front door and waits until the person's own agency's app stands. */
export const signIn = async (
  page: Page,
  url: string,
  { username, password, agency }: Omit<Login, 'role'>,
): Promise<void> => {
  await page.goto(url);
  await page.getByTestId('sign-in').waitFor();
  await page.fill('[name=username]', username);
  await page.fill('[name=password]', password);
  await page.getByTestId('sign-in').click();
  await page.waitForURL(`**/${agency}/**`);
  await page.getByTestId('sign-out').waitFor();
};
