import { Module, type DynamicModule } from '@nestjs/common';
import { ImportQueue } from '@kinerja/imports';
import type { ServiceRuntime } from '@kinerja/service-shell';
import { accountHandler } from '../account/account.handler';
import { assignmentHandler } from '../assignment/assignment.handler';
import { AssignmentQueries } from '../assignment/assignments.queries';
import type { KeyedDigests } from '../keys/keyed-digests';
import { PeopleQueries } from '../person/people.queries';
import { personHandler } from '../person/person.handler';
import { UnitQueries } from '../unit/units.queries';
import { FileJudge } from './file-judgement';
import { ImportDesk } from './import-desk';
import { ImportEnd } from './import-end';
import { ImportFiles } from './import-files';
import { ImportPlaces } from './import-places';
import { ImportRun } from './import-run';
import { KnownPeopleQueries } from './known-people';
import { PeopleImportController } from './people-import.controller';
import { peopleImportHandler } from './people-import.handler';
import { PeopleImportQueries } from './people-imports.queries';

type Desk = Readonly<{ desk: ImportDesk; judge: FileJudge; queries: PeopleImportQueries }>;

const deskOf = (runtime: ServiceRuntime, digests: KeyedDigests): Desk => {
  const { store, dataSource, projections, jobs, clock } = runtime;
  const units = new UnitQueries(dataSource);
  const known = new KnownPeopleQueries(dataSource, store, projections);
  const files = new ImportFiles(dataSource, digests);
  const imports = peopleImportHandler(store);
  const queries = new PeopleImportQueries(dataSource, files);
  const places = new ImportPlaces(
    { units, people: new PeopleQueries(dataSource), known },
    { people: personHandler(store, digests), assignments: assignmentHandler(store), accounts: accountHandler(store) },
  );
  const assignments = new AssignmentQueries(dataSource);
  const end = new ImportEnd({ imports, assignments, units, store, projections, clock });
  const run = new ImportRun(files, places, end);
  return {
    desk: new ImportDesk({ imports, files, queries, run, jobs, clock, store, projections }),
    judge: new FileJudge(known),
    queries,
  };
};

@Module({})
export class PeopleImportModule {
  static of(runtime: ServiceRuntime, digests: KeyedDigests): DynamicModule {
    const { desk, judge, queries } = deskOf(runtime, digests);
    return {
      module: PeopleImportModule,
      imports: [runtime.module],
      controllers: [PeopleImportController],
      providers: [
        { provide: ImportDesk, useValue: desk },
        { provide: ImportQueue, useValue: new ImportQueue() },
        { provide: FileJudge, useValue: judge },
        { provide: PeopleImportQueries, useValue: queries },
      ],
    };
  }
}
