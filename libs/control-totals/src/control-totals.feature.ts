import { contextOf } from '@kinerja/contracts';
import { feature, type Feature } from '@kinerja/service-runtime';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import { RUNTIME } from '@kinerja/service-runtime';
import { controlTotalsCatalog } from './control-totals.catalog';
import { ControlTotalsController } from './control-totals.controller';
import { ControlTotalsDesk, controlTotalsHandler, type ControlTotals } from './control-totals.desk';
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
        provide: ControlTotalsDesk,
        useFactory: (runtime: ServiceRuntime) => new ControlTotalsDesk(service, runtime, totals),
        inject: [RUNTIME],
      },
      {
        provide: NightlyTotals,
        useFactory: (desk: ControlTotalsDesk, { log }: ServiceRuntime) => new NightlyTotals(service, desk, log),
        inject: [ControlTotalsDesk, RUNTIME],
      },
    ],
  });
};
