import { DATA_SOURCE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { PeopleConsumer } from './people.consumer';
import { Places } from './places.queries';

@Module({})
export class PeopleModule {
  static of({ module }: ServiceRuntime): DynamicModule {
    return {
      module: PeopleModule,
      imports: [module],
      controllers: [PeopleConsumer],
      providers: [{ provide: Places, useFactory: (source: DataSource) => new Places(source), inject: [DATA_SOURCE] }],
      exports: [Places],
    };
  }
}
