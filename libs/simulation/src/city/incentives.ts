import { incentivesService } from '@kinerja/incentives-app';
import { routeTo } from '@kinerja/messaging';
import type { MemoryTables, ProjectionRunner } from '@kinerja/projections';
import { monthInputs } from '../../../../apps/incentives/src/inputs/month-inputs';
import { payeeHandler } from '../../../../apps/incentives/src/payee/payee.handler';
import { policyPackHandler } from '../../../../apps/incentives/src/policy-pack/policy-pack.handler';
import { ComputationJob } from '../../../../apps/incentives/src/run/computation.job';
import { LineRow } from '../../../../apps/incentives/src/run/lines.table';
import { RunFacts } from '../../../../apps/incentives/src/run/run-facts';
import { allowanceHandler, runHandler } from '../../../../apps/incentives/src/run/run.handler';
import { publishAllowance, publishRun } from '../../../../apps/incentives/src/run/run.publisher';
import type { YearMonth } from '@kinerja/vocabulary';
import { AGENCY } from '../agency';
import { hearingOf, type Blueprint, type Ports } from '../service';

const run = ({ store, source, clock, jobs, projections }: Ports) => {
  const [tpp, allowance] = [runHandler(store), allowanceHandler(store)];
  const job = new ComputationJob(jobs, source, {
    run: tpp,
    allowance,
    clock,
  });
  return {
    api: {
      ...{ run: tpp, job, packs: policyPackHandler(store), payees: payeeHandler(store) },
      inputsOf: (month: YearMonth) => monthInputs(source, month),
      facts: new RunFacts(source, store, projections as unknown as ProjectionRunner, job),
    },
    start: async () => job.onApplicationBootstrap(),
  };
};

export type IncentivesApi = ReturnType<typeof run>['api'];

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
  ownReactions: incentivesService.ownReactions,
  processes: incentivesService.processes,
  hearing: hearingOf(incentivesService, ['planning', 'reporting', 'evaluation']),
  says: { 'tpp-run-': publishRun, 'allowance-': publishAllowance },
  route: routeTo({ agency: AGENCY, service: 'incentives' }),
  sql,
  run,
};
