import { feature, RUNTIME, type Feature, type ServiceRuntime } from '@kinerja/service-runtime';
import type { IncentivesConfig } from '../incentives.config';
import { PolicyPackController } from './policy-pack.controller';
import { policyPackHandler, type PolicyPackHandler } from './policy-pack.handler';
import { policyPacks } from './policy-packs.table';
import { ShippedPacks } from './shipped-packs';

export const policyPackFeature = ({ packsFolder }: IncentivesConfig): Feature => {
  const shippedOf = (packs: PolicyPackHandler, runtime: ServiceRuntime): ShippedPacks =>
    new ShippedPacks({ packs, runtime, folder: packsFolder });
  return feature({
    events: { PolicyPackAdopted: { version: 1 } },
    handler: policyPackHandler,
    tables: [policyPacks],
    controllers: [PolicyPackController],
    providers: [{ provide: ShippedPacks, useFactory: shippedOf, inject: [policyPackHandler, RUNTIME] }],
  });
};
