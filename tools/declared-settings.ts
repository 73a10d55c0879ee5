import { settingForms, type Settings } from '@kinerja/settings';
import { evaluationSettings } from '../apps/evaluation/src/evaluation.config';
import { gatewaySettings } from '../apps/gateway/src/gateway.config';
import { identitySettings } from '../apps/identity/src/identity.config';
import { incentivesSettings } from '../apps/incentives/src/incentives.config';
import { monitoringSettings } from '../apps/monitoring/src/monitoring.config';
import { planningSettings } from '../apps/planning/src/planning.config';
import { reportingSettings } from '../apps/reporting/src/reporting.config';
import { prepareSettings } from '../apps/suite/src/prepare.config';
import { surveysSettings } from '../apps/surveys/src/surveys.config';

type Declared = Readonly<{
  services: Readonly<Record<string, Settings>>;
  others: Readonly<Record<string, Settings>>;
}>;

/** Every process that is deployed by itself, with all that it can be told. */
export const declaredSettings: Declared = {
  services: {
    identity: identitySettings,
    planning: planningSettings,
    reporting: reportingSettings,
    evaluation: evaluationSettings,
    incentives: incentivesSettings,
    surveys: surveysSettings,
    monitoring: monitoringSettings,
  },
  others: { gateway: gatewaySettings, prepare: prepareSettings },
};

export const deployedText = ({ services, others }: Declared): string => {
  const forms = Object.entries({ ...services, ...others }).map(([name, settings]) => [name, settingForms(settings)]);
  return `${JSON.stringify(Object.fromEntries(forms), null, 2)}\n`;
};
