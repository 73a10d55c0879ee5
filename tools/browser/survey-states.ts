import type { Page } from 'playwright-core';
import { at, type VisitedScreen } from './screen';

/** A survey that is open, made as its officer, on the first service of the agency; the code that its form has. */
export const openSurvey = (page: Page, home: string): Promise<string> =>
  page.evaluate(async (api) => {
    const send = async <Answer>(path: string, body?: object): Promise<Answer> => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
      const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
      const answer = await fetch(`${api}/${path}`, init);
      if (!answer.ok) throw new Error(await answer.text());
      const text = await answer.text();
      return JSON.parse(text === '' ? '{}' : text) as Answer;
    };
    const { items } = await send<{ items: readonly { serviceId: string }[] }>('services');
    const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const about = { serviceId: items[0]?.serviceId, title: 'Survei layanan', from: dayIn(-3), to: dayIn(3) };
    const { surveyId, code } = await send<{ surveyId: string; code: string }>('surveys', about);
    await send(`surveys/${surveyId}/opening`, {});
    return code;
  }, `${home}/api/surveys`);

export const survey: readonly VisitedScreen[] = [
  {
    name: 'survey result',
    open: async (page, place) => {
      await at('surveys', 'survey')(page, place);
      const address = await page.getByTestId('survey-result').first().getAttribute('href');
      if (address === null) throw new Error('the result of a survey has no address');
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'survey form',
    open: async (page, { home }) => {
      await page.goto(`${home}/surveys`);
      await page.getByTestId('survey').first().waitFor();
      const form = `${home}/s/${await openSurvey(page, home)}`;
      await page.waitForFunction(async (address) => (await (await fetch(address)).text()).includes('</form>'), form, {
        polling: 500,
      });
      await page.goto(form);
      await page.getByRole('button', { name: 'Kirim' }).waitFor();
    },
  },
  {
    name: 'survey form, incomplete',
    open: async (page) => {
      await page.getByRole('button', { name: 'Kirim' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
];
