import { DATA_SOURCE, EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { IncentivesConfig } from '../incentives.config';
import { PolicyPackController } from './policy-pack.controller';
import { POLICY_PACK_HANDLER, policyPackHandler, type PolicyPackHandler } from './policy-pack.handler';
import { PolicyPacks } from './policy-packs.queries';
import { ShippedPacks } from './shipped-packs';

@Module({})
export class PolicyPackModule {
  static of(runtime: ServiceRuntime, { packsFolder }: IncentivesConfig): DynamicModule {
    const { module } = runtime;
    const shipped = (packs: PolicyPackHandler, adopted: PolicyPacks): ShippedPacks =>
      new ShippedPacks({ packs, adopted, runtime, folder: packsFolder });
    return {
      module: PolicyPackModule,
      imports: [module],
      controllers: [PolicyPackController],
      providers: [
        { provide: POLICY_PACK_HANDLER, useFactory: policyPackHandler, inject: [EVENT_STORE] },
        { provide: PolicyPacks, useFactory: (source: DataSource) => new PolicyPacks(source), inject: [DATA_SOURCE] },
        { provide: ShippedPacks, useFactory: shipped, inject: [POLICY_PACK_HANDLER, PolicyPacks] },
      ],
      exports: [PolicyPacks],
    };
  }
}
