import { inParallel } from '@kinerja/concurrency';
import type { MonthContext, Stage } from '../month-context';
import { Door } from '../door/door';
import { surveyElements } from '@kinerja/vocabulary';

/** Respondents of the made-up survey: above the 30 that the rules ask for. */
const RESPONDENTS = 40;

/** Mostly 3 and 4, with "waktu" the weakest; follows from agency and numbers alone, so that IKM is the same on every run. */
const answerOf = (agency: string, respondent: number, element: number): number => {
  const mood = [...agency].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4;
  if (element === 2) return (respondent + mood) % 3 === 0 ? 2 : 3;
  const spread = (respondent * 7 + element * 11 + element * respondent) % 10;
  return spread < 3 + mood ? 4 : spread === 9 ? 2 : 3;
};

const visitIn = (html: string): string => /name="visit" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** A citizen opens the link, fills the form and sends it, like a browser without script. */
const answer = async ({ admin, agency }: MonthContext, code: string, respondent: number): Promise<void> => {
  const citizen = new Door(admin.base, `${agency}|citizen ${respondent}`);
  const form = new URLSearchParams({ visit: visitIn(await citizen.get<string>(`/s/${code}`)) });
  surveyElements.forEach((element, index) => form.set(element, String(answerOf(agency, respondent, index))));
  await citizen.submitForm(`/s/${code}`, form);
};

/** The public service that citizens are asked about; the head's plan has an indicator on it. */
export const service: Stage = {
  name: 'Public service',
  run: async (month) => {
    const unitId = month.staff.levels[0]?.[0]?.unitId ?? '';
    await month.staff
      .officer('survey-officer')
      .post('/api/surveys/services', { unitId, name: 'Layanan informasi publik' });
    await month.settle();
  },
};

/** A nine-element survey from creation to its published IKM, answered by citizens through the public form. */
export const survey: Stage = {
  name: "Citizens' survey (SKM)",
  run: async (month, tick) => {
    const officer = month.staff.officer('survey-officer');
    const { items } = await officer.get<{ items: readonly { serviceId: string }[] }>('/api/surveys/services');
    const period = { from: `${month.month}-01`, to: `${month.month}-28` };
    const { surveyId, code } = await officer.post<{ surveyId: string; code: string }>('/api/surveys/surveys', {
      serviceId: items[0]?.serviceId,
      title: `Survei kepuasan masyarakat ${month.month}`,
      ...period,
    });
    await officer.post(`/api/surveys/surveys/${surveyId}/opening`, {});
    await month.settle();
    let done = 0;
    await inParallel(
      Array.from({ length: RESPONDENTS }, (_, index) => index),
      4,
      async (respondent) => {
        await answer(month, code, respondent);
        tick(++done, RESPONDENTS);
      },
    );
    await officer.post(`/api/surveys/surveys/${surveyId}/closing`, {});
    await officer.post(`/api/surveys/surveys/${surveyId}/publication`, {});
    await month.settle();
  },
};
