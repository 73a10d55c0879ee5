import { contextOf } from '@kinerja/contracts';
import { feature, partsOf, type Feature, type ServiceRuntime } from '@kinerja/service-runtime';
import { controlTotalsCatalog } from './control-totals.catalog';
import { ControlTotalsController } from './control-totals.controller';
import { ControlTotalsService, controlTotalsHandler, type ControlTotals } from './control-totals.service';
import { NightlyTotals } from './nightly-totals';
import { controlTotalsTrail } from './control-totals.trail';

/** For services that publish federated contracts: what the centre should hold of them, stated night by night and when asked. */
export const controlTotalsFeature = (totals: ControlTotals): Feature => {
  const service = contextOf(totals.contract.type);
  const compose = (runtime: ServiceRuntime) => {
    const statements = new ControlTotalsService(service, runtime, totals);
    return { statements, nightly: new NightlyTotals(service, statements, runtime.log) };
  };
  return feature({
    events: controlTotalsCatalog,
    handler: (store) => controlTotalsHandler(store, totals.contract),
    trail: controlTotalsTrail,
    controllers: [ControlTotalsController],
    parts: partsOf(compose, { statements: ControlTotalsService, nightly: NightlyTotals }),
  });
};
