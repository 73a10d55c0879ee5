import { contextOf } from '@kinerja/contracts';
import { feature, type Feature, type ServiceRuntime, RUNTIME } from '@kinerja/service-runtime';
import { controlTotalsCatalog } from './control-totals.catalog';
import { ControlTotalsController } from './control-totals.controller';
import { ControlTotalsService, controlTotalsHandler, type ControlTotals } from './control-totals.service';
import { NightlyTotals } from './nightly-totals';

/** For services that publish federated contracts: what the centre should hold of them, stated night by night and when asked. */
export const controlTotalsFeature = (totals: ControlTotals): Feature => {
  const service = contextOf(totals.contract.type);
  return feature({
    events: controlTotalsCatalog,
    handler: (store) => controlTotalsHandler(store, totals.contract),
    controllers: [ControlTotalsController],
    providers: [
      {
        provide: ControlTotalsService,
        useFactory: (runtime: ServiceRuntime) => new ControlTotalsService(service, runtime, totals),
        inject: [RUNTIME],
      },
      {
        provide: NightlyTotals,
        useFactory: (desk: ControlTotalsService, { log }: ServiceRuntime) => new NightlyTotals(service, desk, log),
        inject: [ControlTotalsService, RUNTIME],
      },
    ],
  });
};
