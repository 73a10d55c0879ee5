import { Module, type DynamicModule } from '@nestjs/common';
import { DATA_SOURCE, EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import type { CommandLog } from '@kinerja/commands';
import type { DataSource } from 'typeorm';
import type { KeyedDigests } from '../keys/keyed-digests';
import { PeopleQueries } from './people.queries';
import { PersonController } from './person.controller';
import { PERSON_HANDLER, personHandler } from './person.handler';

@Module({})
export class PersonModule {
  static of({ module }: ServiceRuntime, digests: KeyedDigests): DynamicModule {
    return {
      module: PersonModule,
      imports: [module],
      controllers: [PersonController],
      providers: [
        {
          provide: PERSON_HANDLER,
          useFactory: (store: CommandLog) => personHandler(store, digests),
          inject: [EVENT_STORE],
        },
        {
          provide: PeopleQueries,
          useFactory: (source: DataSource) => new PeopleQueries(source),
          inject: [DATA_SOURCE],
        },
      ],
      exports: [PERSON_HANDLER, PeopleQueries],
    };
  }
}
