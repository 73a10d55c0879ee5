import { DATA_SOURCE, EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { SERVICE_HANDLER } from '../tokens';
import { ServiceController } from './service.controller';
import { serviceHandler } from './service.handler';
import { ServiceQueries } from './service.queries';

@Module({})
export class ServiceModule {
  static of({ module }: ServiceRuntime, units: DynamicModule): DynamicModule {
    return {
      module: ServiceModule,
      imports: [module, units],
      controllers: [ServiceController],
      providers: [
        { provide: SERVICE_HANDLER, useFactory: serviceHandler, inject: [EVENT_STORE] },
        {
          provide: ServiceQueries,
          useFactory: (source: DataSource) => new ServiceQueries(source),
          inject: [DATA_SOURCE],
        },
      ],
      exports: [ServiceQueries],
    };
  }
}
