import { incentivesControlTotalsStatedV1 } from '@kinerja/incentives-contracts';
import { directoryFeature } from '@kinerja/directory';
import { importsFeatures } from '@kinerja/imports';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, type ServiceDefinition, partsOf } from '@kinerja/service-runtime';
import { compose } from './compose';
import { controlLines } from './control-totals/control-totals.queries';
import { erasureFeature } from './erasure/erasure.feature';
import { exportFeature } from './export/export.feature';
import { RunExport } from './export/run-export';
import { incentivesDefaults, type IncentivesConfig } from './incentives.config';
import { inputsFeature } from './inputs/inputs.feature';
import { payeeFeature } from './payee/payee.feature';
import { payeeHandler } from './payee/payee.handler';
import { payeeImport } from './payee/payee.import';
import { PayrollAccess } from './payroll-access/payroll-access';
import { PackFacts } from './policy-pack/pack-facts';
import { policyPackFeature } from './policy-pack/policy-pack.feature';
import { policyPackHandler } from './policy-pack/policy-pack.handler';
import { ShippedPacks } from './policy-pack/shipped-packs';
import { allowanceFeature } from './run/allowance.feature';
import { ComputationJob } from './run/computation.job';
import { RunFacts } from './run/run-facts';
import { runFeature } from './run/run.feature';
import { allowanceHandler, runHandler } from './run/run.handler';
import { incentivesTrail } from './incentives.trail';

export { compose } from './compose';
export { monthInputs } from './inputs/month-inputs';

const partsWith = (config: IncentivesConfig) =>
  partsOf((runtime) => compose(runtime, config), {
    run: runHandler,
    allowance: allowanceHandler,
    payees: payeeHandler,
    payrollAccess: PayrollAccess,
    packs: policyPackHandler,
    packFacts: PackFacts,
    computation: ComputationJob,
    runFacts: RunFacts,
    runExport: RunExport,
    shippedPacks: ShippedPacks,
  });

/** TPP of one agency's people: rules as data, monthly runs, pay slips, the payroll file. */
export const incentivesServiceWith = (config: IncentivesConfig): ServiceDefinition =>
  defineService({
    name: 'incentives',
    trail: incentivesTrail,
    parts: partsWith(config),
    features: [
      directoryFeature,
      erasureFeature,
      inputsFeature,
      policyPackFeature,
      payeeFeature,
      ...importsFeatures(payeeImport),
      runFeature,
      allowanceFeature,
      exportFeature,
      controlTotalsFeature({ contract: incentivesControlTotalsStatedV1, linesOf: controlLines }),
    ],
  });

/** As the embedded edition runs it. */
export const incentivesService = incentivesServiceWith(incentivesDefaults);
