import {
  accessSuite,
  StagedAgency,
  whenListed,
  type AccessStage,
  type ServiceUnderTest,
} from '@kinerja/service-testing';
import type { EmployeeId } from '@kinerja/vocabulary';
import { planningService } from '../src/app.module';
import { skpProblems } from '../src/skp/skp.problems';

/** The plan of one year is decided on by nobody, that of the next one is returned. */
const [kept, returned] = [2026, 2027];

const indicator = { text: 'Jumlah izin', aspect: 'quantity', target: '12', unit: 'berkas', direction: 'higher' };
const results = [{ title: 'Izin terbit', kind: 'main', indicators: [indicator] }];
/** Of no plan: whoever may approve is told so, and nobody approves. */
const ifMatch = '"99"';

const submitted = async (planning: ServiceUnderTest, employee: EmployeeId, year: number): Promise<string> => {
  const id = String((await planning.post({ employee }, '/skps', { year })).body['skpId']);
  await planning.put({ employee }, `/skps/${id}/results`, { results });
  expect(await planning.post({ employee }, `/skps/${id}/submission`)).toMatchObject({ status: 200 });
  return id;
};

const stage = async (planning: ServiceUnderTest): Promise<AccessStage> => {
  const agency = new StagedAgency();
  await agency.join(planning.others);
  await planning.quiet();
  const plans = new Map<string, string>();
  for (const employee of [agency.own, agency.chief])
    for (const year of [kept, returned])
      plans.set(`${employee} ${String(year)}`, await submitted(planning, employee, year));
  await planning.quiet();
  const planOf = (standing: Parameters<typeof agency.about>[0], year = kept): string =>
    plans.get(`${agency.about(standing)} ${String(year)}`) ?? '';
  return {
    people: agency.people,
    refusals: skpProblems,
    cases: {
      'SkpReadingController.mine': (standing) => ({
        path: `/skps/mine?year=${String(kept)}`,
        outcome: whenListed(({ skpId }) => skpId === planOf(standing)),
      }),
      'SkpReadingController.queue': (standing) => ({
        path: '/skps/queue?limit=200',
        outcome: whenListed(({ skpId }) => skpId === planOf(standing)),
      }),
      'SkpReadingController.one': (standing) => ({ path: `/skps/${planOf(standing)}` }),
      'SkpController.setResults': (standing) => ({ path: `/skps/${planOf(standing)}/results`, body: { results } }),
      'SkpController.submit': (standing) => ({ path: `/skps/${planOf(standing)}/submission` }),
      'SkpApprovalController.approve': (standing) => ({ path: `/skps/${planOf(standing)}/approval`, ifMatch }),
      'SkpApprovalController.giveBack': (standing) => ({
        path: `/skps/${planOf(standing, returned)}/return`,
        body: { note: 'Target terlalu rendah' },
      }),
    },
  };
};

accessSuite(planningService, { stage });
