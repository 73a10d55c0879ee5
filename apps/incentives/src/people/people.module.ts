import { DATA_SOURCE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { PayrollAccess } from './payroll-access';
import { PeopleConsumer } from './people.consumer';

@Module({})
export class PeopleModule {
  static of({ module }: ServiceRuntime): DynamicModule {
    return {
      module: PeopleModule,
      imports: [module],
      controllers: [PeopleConsumer],
      providers: [
        {
          provide: PayrollAccess,
          useFactory: (source: DataSource) => new PayrollAccess(source),
          inject: [DATA_SOURCE],
        },
      ],
      exports: [PayrollAccess],
    };
  }
}
