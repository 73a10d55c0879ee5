import { Module, type DynamicModule } from '@nestjs/common';
import { DATA_SOURCE, EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import type { DataSource } from 'typeorm';
import { AssignmentController } from './assignment.controller';
import { ASSIGNMENT_HANDLER, assignmentHandler } from './assignment.handler';
import { AssignmentQueries } from './assignments.queries';

@Module({})
export class AssignmentModule {
  static of({ module }: ServiceRuntime, personModule: DynamicModule): DynamicModule {
    return {
      module: AssignmentModule,
      imports: [module, personModule],
      controllers: [AssignmentController],
      providers: [
        { provide: ASSIGNMENT_HANDLER, useFactory: assignmentHandler, inject: [EVENT_STORE] },
        {
          provide: AssignmentQueries,
          useFactory: (source: DataSource) => new AssignmentQueries(source),
          inject: [DATA_SOURCE],
        },
      ],
      exports: [ASSIGNMENT_HANDLER, AssignmentQueries],
    };
  }
}
