import { effectsByType, type EffectsByType, type CommandLog } from '@kinerja/commands';
import type { PeriodEvent, SkpEvent } from '@kinerja/planning-domain';
import { periodHandler } from './period/period.handler';
import { skpHandler } from './skp/skp.handler';

/** What each event says and reserves, as its handler does it; forgetting one does not compile. */
export const planningEffects = (store: CommandLog): EffectsByType => {
  const [skp, period] = [skpHandler(store).effects, periodHandler(store).effects];
  return effectsByType<SkpEvent | PeriodEvent>({
    SkpDrafted: skp,
    SkpResultsSet: skp,
    SkpSubmitted: skp,
    SkpApproved: skp,
    SkpReturned: skp,
    IndicatorMeasured: skp,
    PeriodOpened: period,
    PeriodClosed: period,
  });
};
