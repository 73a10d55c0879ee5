import { incentivesControlTotalsStatedV1 } from '@kinerja/incentives-contracts';
import { directoryFeature } from '@kinerja/directory';
import { importsFeature } from '@kinerja/imports';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, type ServiceDefinition } from '@kinerja/service-runtime';
import { controlLines } from './control-totals/control-totals.queries';
import { exportFeature } from './export/export.feature';
import { incentivesDefaults, type IncentivesConfig } from './incentives.config';
import { inputsFeature } from './inputs/inputs.feature';
import { payeeFeature } from './payee/payee.feature';
import { payeeImport } from './payee/payee.import';
import { payrollAccessFeature } from './payroll-access/payroll-access.feature';
import { policyPackFeature } from './policy-pack/policy-pack.feature';
import { allowanceFeature } from './run/allowance.feature';
import { runFeature } from './run/run.feature';

/** TPP of one agency's people: rules as data, monthly runs, pay slips, the payroll file. */
export const incentivesServiceWith = (config: IncentivesConfig): ServiceDefinition =>
  defineService({
    name: 'incentives',
    features: [
      directoryFeature,
      payrollAccessFeature,
      inputsFeature,
      policyPackFeature(config),
      payeeFeature,
      importsFeature(payeeImport),
      runFeature,
      allowanceFeature,
      exportFeature,
      controlTotalsFeature({ contract: incentivesControlTotalsStatedV1, linesOf: controlLines }),
    ],
  });

/** As the embedded edition runs it. */
export const incentivesService = incentivesServiceWith(incentivesDefaults);
