import { feature } from '@kinerja/service-runtime';
import { PolicyPackCheckController } from './policy-pack-check.controller';
import { PolicyPackController } from './policy-pack.controller';
import { policyPackHandler } from './policy-pack.handler';
import { policyPacks } from './policy-packs.table';
import { policyPackTrail } from './policy-pack.trail';

export const policyPackFeature = feature({
  events: { PolicyPackAdopted: { version: 1 }, PolicyPackWithdrawn: { version: 1 } },
  handler: policyPackHandler,
  trail: policyPackTrail,
  tables: [policyPacks],
  controllers: [PolicyPackController, PolicyPackCheckController],
});
