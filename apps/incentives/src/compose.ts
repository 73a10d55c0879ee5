import type { ServicePorts } from '@kinerja/service-runtime';
import { localDateAt } from '@kinerja/vocabulary';
import { RunExport } from './export/run-export';
import type { IncentivesConfig } from './incentives.config';
import { payeeHandler } from './payee/payee.handler';
import { PayrollAccess } from './payroll-access/payroll-access';
import { PackFacts } from './policy-pack/pack-facts';
import { policyPackHandler } from './policy-pack/policy-pack.handler';
import { ShippedPacks } from './policy-pack/shipped-packs';
import { ComputationJob } from './run/computation.job';
import { RunFacts } from './run/run-facts';
import { allowanceHandler, runHandler } from './run/run.handler';

/** What incentives is made of. */
export const compose = (ports: Omit<ServicePorts, 'processes'>, { packsFolder: folder }: IncentivesConfig) => {
  const { store, dataSource, projections, jobs, clock, settings } = ports;
  const [run, allowance, packs] = [runHandler(store), allowanceHandler(store), policyPackHandler(store)];
  const computation = new ComputationJob(jobs, dataSource, { run, allowance, clock });
  return {
    ...{ run, allowance, packs, computation },
    payees: payeeHandler(store),
    payrollAccess: new PayrollAccess(dataSource, () => localDateAt(clock.now(), settings.zone)),
    runFacts: new RunFacts({ dataSource, store, projections, run, computation }),
    packFacts: new PackFacts({ dataSource, store, projections }),
    runExport: new RunExport(dataSource, store, settings.agency),
    shippedPacks: new ShippedPacks({ packs, runtime: ports, folder }),
  };
};
