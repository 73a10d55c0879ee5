import { EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import { OrganisationController } from './organisation.controller';
import { ORGANISATION_HANDLER, organisationHandler } from './organisation.handler';

@Module({})
export class OrganisationModule {
  static of({ module }: ServiceRuntime, features: readonly DynamicModule[]): DynamicModule {
    return {
      module: OrganisationModule,
      imports: [module, ...features],
      controllers: [OrganisationController],
      providers: [{ provide: ORGANISATION_HANDLER, useFactory: organisationHandler, inject: [EVENT_STORE] }],
      exports: [ORGANISATION_HANDLER],
    };
  }
}
