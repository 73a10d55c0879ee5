import { effectsByType, type EffectsByType, type CommandLog } from '@kinerja/commands';
import type { WitnessEvent } from '@kinerja/monitoring-domain';
import { witnessHandler } from './witness/witness.handler';

/** What each event says and reserves, as its handler does it; forgetting one does not compile. */
export const monitoringEffects = (store: CommandLog): EffectsByType => {
  const { effects: witness } = witnessHandler(store);
  return effectsByType<WitnessEvent>({
    LogCountersigned: witness,
    LogContradicted: witness,
    LogRestartAccepted: witness,
  });
};
