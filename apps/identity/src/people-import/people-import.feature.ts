import { ImportQueue } from '@kinerja/imports';
import { DATA_SOURCE, feature, RUNTIME, type Feature, type ServiceRuntime } from '@kinerja/service-shell';
import type { DataSource } from 'typeorm';
import { accountHandler } from '../account/account.handler';
import { assignmentHandler } from '../assignment/assignment.handler';
import type { KeyedDigests } from '../keys/keyed-digests';
import { personHandler } from '../person/person.handler';
import { FileJudge } from './file-judgement';
import { ImportDesk } from './import-desk';
import { ImportEnd } from './import-end';
import { ImportFiles } from './import-files';
import { ImportFileRow } from './import-files.read-model';
import { ImportPlaces } from './import-places';
import { ImportRun } from './import-run';
import { knownPeople } from './known-people';
import { PeopleImportController } from './people-import.controller';
import { peopleImportHandler } from './people-import.handler';
import { peopleImportsTable } from './people-imports.projection';

const deskWith =
  (digests: KeyedDigests) =>
  (runtime: ServiceRuntime, files: ImportFiles): ImportDesk => {
    const { store, dataSource: source, projections, jobs, clock } = runtime;
    const imports = peopleImportHandler(store);
    const places = new ImportPlaces(
      { source, known: () => knownPeople(runtime) },
      { people: personHandler(store, digests), assignments: assignmentHandler(store), accounts: accountHandler(store) },
    );
    const end = new ImportEnd({ imports, source, store, projections, clock });
    const run = new ImportRun(files, places, end);
    return new ImportDesk({ imports, files, source, run, jobs, clock, store, projections });
  };

export const peopleImportFeature = (digests: KeyedDigests): Feature =>
  feature({
    events: {
      PeopleImportAccepted: { version: 1 },
      PeopleImportCompleted: { version: 1 },
      PeopleImportStopped: { version: 1 },
    },
    handler: peopleImportHandler,
    tables: [peopleImportsTable],
    stores: [ImportFileRow],
    controllers: [PeopleImportController],
    providers: [
      { provide: ImportQueue, useFactory: () => new ImportQueue() },
      {
        provide: ImportFiles,
        useFactory: (source: DataSource) => new ImportFiles(source, digests),
        inject: [DATA_SOURCE],
      },
      {
        provide: FileJudge,
        useFactory: (runtime: ServiceRuntime) => new FileJudge(() => knownPeople(runtime)),
        inject: [RUNTIME],
      },
      { provide: ImportDesk, useFactory: deskWith(digests), inject: [RUNTIME, ImportFiles] },
    ],
  });
