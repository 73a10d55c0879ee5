import { feature } from '@kinerja/service-runtime';
import { SecondFactorDemandController } from './second-factor-demand.controller';
import { secondFactorDemandHandler } from './second-factor-demand.handler';
import { secondFactorDemandTrail } from './second-factor-demand.trail';
import { secondFactorDemands } from './second-factor-demands.table';

export const secondFactorDemandFeature = feature({
  events: {
    SecondFactorDemandProposed: { version: 1 },
    SecondFactorDemandProposalEnded: { version: 1 },
    SecondFactorDemanded: { version: 1 },
    SecondFactorDemandWithdrawn: { version: 1 },
  },
  handler: secondFactorDemandHandler,
  trail: secondFactorDemandTrail,
  tables: [secondFactorDemands],
  controllers: [SecondFactorDemandController],
});
