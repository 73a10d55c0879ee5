import { inParallel } from '@kinerja/concurrency';
import { uuidv5 } from '@kinerja/kernel';
import type { MonthContext, Stage } from '../month-context';
import type { Colleague } from '../staff';

const DEMO_IDS = '0c5a4c8e-2b1f-5d6e-8a77-51f0b3a9d2aa';

export const resultIdOf = ({ employeeId }: Colleague, year: number, name: string): string =>
  uuidv5(DEMO_IDS, `${employeeId}|${year}|${name}`);
export const indicatorIdOf = (colleague: Colleague, year: number, name: string): string =>
  resultIdOf(colleague, year, `${name}|indicator`);

const indicator = (indicatorId: string, text: string, rest: object): object => ({
  indicatorId,
  text,
  aspect: 'quantity',
  target: '12',
  unit: 'dokumen',
  direction: 'higher',
  ...rest,
});

/** Two results: the work of the post, linked to the superior's first one, and for the head the satisfaction of citizens. */
const resultsOf = (colleague: Colleague, month: MonthContext, surveyedServiceId: string): object[] => {
  const { year } = month;
  const superior = month.staff.superiorOf(colleague);
  const link = superior ? { supportsResultId: resultIdOf(superior, year, 'work') } : {};
  const work = {
    resultId: resultIdOf(colleague, year, 'work'),
    title: `Terlaksananya tugas ${colleague.person.position}`,
    kind: 'main',
    ...link,
    indicators: [
      indicator(indicatorIdOf(colleague, year, 'work'), 'Jumlah dokumen yang diselesaikan', {}),
      indicator(indicatorIdOf(colleague, year, 'time'), 'Hari kerja sampai dokumen selesai', {
        aspect: 'time',
        target: '3',
        unit: 'hari',
        direction: 'lower',
      }),
    ],
  };
  if (superior) return [work];
  const satisfaction = {
    resultId: resultIdOf(colleague, year, 'satisfaction'),
    title: 'Meningkatnya kepuasan masyarakat',
    kind: 'main',
    indicators: [
      indicator(indicatorIdOf(colleague, year, 'satisfaction'), 'Indeks kepuasan masyarakat', {
        aspect: 'quality',
        target: '85.00',
        unit: 'IKM',
        surveyedServiceId,
      }),
    ],
  };
  return [work, satisfaction];
};

const plan = async (colleague: Colleague, month: MonthContext, surveyedServiceId: string): Promise<void> => {
  const { door } = colleague;
  const { skpId } = await door.post<{ skpId: string }>('/api/planning/skps', { year: month.year });
  await door.put(`/api/planning/skps/${skpId}/results`, { results: resultsOf(colleague, month, surveyedServiceId) });
  const { version } = await door.post<{ version: number | string }>(`/api/planning/skps/${skpId}/submission`, {});
  await month.staff
    .appraiserOf(colleague)
    .post(`/api/planning/skps/${skpId}/approval`, {}, { 'if-match': `"${version}"` });
};

/** The period is opened; plans are drafted, submitted and approved from the top down. */
export const planning: Stage = {
  name: 'Plans (SKP)',
  run: async (month, tick) => {
    const admin = month.staff.officer('agency-admin');
    await admin.post('/api/planning/periods', { month: month.month, closesOn: `${month.month}-28` });
    const services = await month.staff
      .officer('survey-officer')
      .get<{ items: readonly { serviceId: string }[] }>('/api/surveys/services');
    const surveyed = services.items[0]?.serviceId ?? '';
    let done = 0;
    for (const level of month.staff.levels) {
      await inParallel(level, 12, async (colleague) => {
        await plan(colleague, month, surveyed);
        tick(++done, month.staff.all.length);
      });
      await month.settle();
    }
  },
};
