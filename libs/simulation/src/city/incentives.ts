import { incentivesService } from '@kinerja/incentives-app';
import { openEnvelope, routeTo } from '@kinerja/messaging';
import type { MemoryTables, ProjectionRunner } from '@kinerja/projections';
import { InputsConsumer } from '../../../../apps/incentives/src/inputs/inputs.consumer';
import {
  activityMonths,
  attendanceMonths,
  finalEvaluations,
  periods,
} from '../../../../apps/incentives/src/inputs/inputs.projection';
import { MonthInputs } from '../../../../apps/incentives/src/inputs/month-inputs';
import { payeeHandler } from '../../../../apps/incentives/src/payee/payee.handler';
import { policyPackHandler } from '../../../../apps/incentives/src/policy-pack/policy-pack.handler';
import { PolicyPacks } from '../../../../apps/incentives/src/policy-pack/policy-packs.queries';
import { approval } from '../../../../apps/incentives/src/run/approval.process';
import { ComputationJob } from '../../../../apps/incentives/src/run/computation.job';
import { LineRow } from '../../../../apps/incentives/src/run/lines.read-model';
import { RunFacts } from '../../../../apps/incentives/src/run/run-facts';
import { allowanceHandler, runHandler } from '../../../../apps/incentives/src/run/run.handler';
import { publishAllowance, publishRun } from '../../../../apps/incentives/src/run/run.publisher';
import { sealedRun } from '../../../../apps/incentives/src/run/sealed-run.reaction';
import { Runs } from '../../../../apps/incentives/src/run/runs.queries';
import { AGENCY } from '../agency';
import { openedOnce } from '../opened-once';
import type { Blueprint, Ports } from '../service';

const run = ({ store, source, clock, jobs, projections, processes }: Ports) => {
  const [tpp, allowance, runs, packs] = [
    runHandler(store),
    allowanceHandler(store),
    new Runs(source),
    new PolicyPacks(source),
  ];
  const runner = projections as unknown as ProjectionRunner;
  const inputs = new MonthInputs(source);
  const job = new ComputationJob(jobs, { inputs, packs, runs }, { run: tpp, allowance, clock });
  return {
    api: {
      ...{ run: tpp, job, inputs, packs: policyPackHandler(store), payees: payeeHandler(store) },
      facts: new RunFacts({ runs, packs }, store, runner, job),
    },
    controllers: [new InputsConsumer()],
    ownReactions: [sealedRun({ processes })],
    processes: [approval({ store, dataSource: source, projections, clock })],
    start: async () => job.onApplicationBootstrap(),
  };
};

export type IncentivesApi = ReturnType<typeof run>['api'];

const hears = incentivesService.hears.filter(({ type }) => !type.startsWith('identity.'));

const sumOf = (
  lines: readonly LineRow[],
  of: 'grossRupiah' | 'deductionRupiah' | 'netRupiah' | 'employerHealthRupiah',
) => lines.reduce((sum, line) => sum + line[of], 0n).toString();

/** The sums of a run's lines. */
const sql = (tables: MemoryTables) => ({
  'incentives.lines_v1': ([runId, computation]: readonly unknown[]) => {
    const lines = tables.rows(LineRow).filter((line) => line.runId === runId && line.computation === computation);
    const [gross, deduction] = [sumOf(lines, 'grossRupiah'), sumOf(lines, 'deductionRupiah')];
    const [net, employer] = [sumOf(lines, 'netRupiah'), sumOf(lines, 'employerHealthRupiah')];
    return [{ people: String(lines.length), gross, deduction, net, employer }];
  },
});

export const incentives: Blueprint<IncentivesApi> = {
  name: 'incentives',
  catalog: incentivesService.catalog,
  projections: incentivesService.projections,
  heard: [periods, finalEvaluations, attendanceMonths, activityMonths],
  hears,
  open: openedOnce(openEnvelope(hears)),
  says: { 'tpp-run-': publishRun, 'allowance-': publishAllowance },
  route: routeTo({ agency: AGENCY, service: 'incentives' }),
  sql,
  run,
};
