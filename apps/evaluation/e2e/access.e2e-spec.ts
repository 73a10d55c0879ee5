import { announce } from '@kinerja/contracts';
import { periodOpenedV1 } from '@kinerja/planning-contracts';
import {
  accessSuite,
  StagedAgency,
  whenListed,
  whenShown,
  type AccessStage,
  type ServiceUnderTest,
} from '@kinerja/service-testing';
import { evaluationService } from '../src/app.module';
import { distributionProblems } from '../src/distribution/distribution.problems';
import { evaluationProblems } from '../src/evaluation/evaluation.problems';
import { organisationProblems } from '../src/organisation/organisation.problems';

const month = '2026-10';
const achieved = { predikat: 'baik', reason: 'Rencana aksi tercapai' };

const stage = async (evaluation: ServiceUnderTest): Promise<AccessStage> => {
  const agency = new StagedAgency();
  await agency.join(evaluation.others);
  await evaluation.others.say(announce(periodOpenedV1, month, { month, closesOn: `${month}-31` }));
  await evaluation.quiet();
  const superior = { employee: agency.line };
  const ofUnit = `/organisation-achievements/${agency.unit}/${month}`;
  expect(await evaluation.put(superior, ofUnit, achieved)).toMatchObject({ status: 200 });
  const rating = `/evaluations/${agency.own}/${month}`;
  expect(await evaluation.put(superior, rating, { behaviour: 'sesuai' })).toMatchObject({ status: 200 });
  await evaluation.quiet();
  type Standing = Parameters<typeof agency.about>[0];
  const unitOf = (standing: Standing) => (standing === 'nobody above' ? agency.top : agency.unit);
  const isOf =
    (standing: Standing) =>
    ({ employeeId }: Record<string, unknown>): boolean =>
      employeeId === agency.about(standing);
  return {
    people: agency.people,
    refusals: { ...distributionProblems, ...evaluationProblems, ...organisationProblems },
    cases: {
      'RatingController.rate': (standing) => ({
        path: `/evaluations/${agency.about(standing)}/${month}`,
        body: { behaviour: 'sesuai' },
      }),
      'EvaluationReadingController.mine': (standing) => ({
        path: `/evaluations/mine?month=${month}`,
        outcome: whenShown(isOf(standing)),
      }),
      'EvaluationReadingController.queue': (standing) => ({
        path: `/evaluations/queue?month=${month}&limit=200`,
        outcome: whenListed(isOf(standing)),
      }),
      'OrganisationController.set': (standing) => ({
        path: `/organisation-achievements/${unitOf(standing)}/${month}`,
        body: achieved,
      }),
      'DistributionReadingController.list': (standing) => ({
        path: `/distributions?month=${month}&limit=200`,
        outcome: whenListed(({ unitId }) => unitId === unitOf(standing)),
      }),
      'DistributionReadingController.one': (standing) => ({ path: `/distributions/${unitOf(standing)}/${month}` }),
      'ClosingController.close': (standing) => ({
        path: `/distributions/${unitOf(standing)}/${month}/closing`,
        body: {},
      }),
    },
  };
};

accessSuite(evaluationService, { stage });
