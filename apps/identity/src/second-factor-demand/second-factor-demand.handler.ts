import { handlerFor, type CommandLog } from '@kinerja/commands';
import { secondFactorDemandDecider, type SecondFactorDemandCommand } from '@kinerja/identity-domain';

export type SecondFactorDemandHandler = ReturnType<typeof secondFactorDemandHandler>;

/** One stream: the agency has one demand at a time. */
export const secondFactorDemandHandler = (store: CommandLog) =>
  handlerFor(
    secondFactorDemandDecider,
    store,
    (_: Partial<SecondFactorDemandCommand['data']>) => 'second-factor-demand-agency',
  );
