import { join } from 'node:path';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import { feature, partsOf, type ComposedRuntime, type Feature, type ServiceRuntime } from '@kinerja/service-runtime';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { ImportQueue } from '../import-queue';
import { importHandler } from '../lifecycle/import.handler';
import type { ImportEvent } from '../lifecycle/import.events';
import { SealedLines } from '../staging/sealed-lines';
import { StagedImports } from '../staging/staged-imports';
import { columnMapsFeature } from '../maps/column-maps.feature';
import { importController } from './import.controller';
import type { ImportDefinition, ImportOf } from './import-definition';
import { importProcesses, undoProcess } from './import.process';
import { ImportService, type Staging } from './import.service';
import { importTrail } from '../lifecycle/import.trail';

/** Folder with the SQL of schema `imports`. */
const migrations = join(__dirname, '..', '..', 'migrations');

const stagingOf = ({ pool, settings }: ServiceRuntime): Staging => {
  const lines = new SealedLines(settings);
  return { lines, staged: new StagedImports(pool, lines) };
};

/** What is accepted is carried out, whatever ends in between. */
const carryingOut = ({ processes }: ServiceRuntime): OwnReaction =>
  ownReaction<ImportEvent>('imports', {
    ImportAccepted: ({ data: { importId, kind, by } }) => processes.begin(kind, { importId, by }),
    ImportUndoAccepted: ({ data: { importId, kind, by, reason } }) =>
      processes.begin(undoProcess(kind), { importId, by, ...(reason !== undefined && { reason }) }),
  });

/** Nobody else looks after files that were checked and left. */
class OldFiles implements OnApplicationBootstrap {
  constructor(private readonly staged: StagedImports) {}

  onApplicationBootstrap(): Promise<void> {
    return this.staged.forgetOld();
  }
}

type Served = Readonly<{ definition: ImportDefinition; token: symbol }>;

const partsFor = (served: readonly Served[]) => {
  const compose = (runtime: ComposedRuntime) => {
    const staging = stagingOf(runtime);
    const services = served.map(({ definition }) => [definition.name, new ImportService(definition, runtime, staging)]);
    return { queue: new ImportQueue(), oldFiles: new OldFiles(staging.staged), ...Object.fromEntries(services) };
  };
  const tokens = Object.fromEntries(served.map(({ definition, token }) => [definition.name, token]));
  return partsOf(compose, { queue: ImportQueue, oldFiles: OldFiles, ...tokens });
};

/** Every import of a service, `...importsFeatures(attendanceImport)`, and how it reads files of other layouts. Routes, staging and processes follow from each. */
export const importsFeatures = <Needs extends object>(
  ...stated: readonly ImportOf<Needs>[]
): readonly [imports: Feature<Needs>, maps: Feature] => {
  // What a definition needs stands in the type of the feature; here none is asked for it.
  const definitions = stated as unknown as readonly ImportDefinition[];
  return [importsFeature<Needs>(definitions), columnMapsFeature(definitions)];
};

const importsFeature = <Needs extends object>(definitions: readonly ImportDefinition[]): Feature<Needs> => {
  const served = definitions.map((definition) => ({ definition, token: Symbol(definition.name) }));
  return feature<ImportEvent>({
    events: {
      ImportAccepted: { version: 1 },
      ImportFinished: { version: 1 },
      // Why somebody takes a file back may name a person.
      ImportUndoAccepted: { version: 1, personal: { subject: 'importId', purpose: 'import', fields: ['reason'] } },
      ImportUndone: { version: 1 },
    },
    handler: importHandler,
    trail: importTrail,
    migrations: [{ name: 'imports', folder: migrations }],
    ownReactions: [carryingOut],
    processes: definitions.flatMap((definition) => [
      (runtime) => importProcesses(definition, runtime, stagingOf(runtime).staged)[0],
      (runtime) => importProcesses(definition, runtime, stagingOf(runtime).staged)[1],
    ]),
    controllers: served.map(({ definition, token }) => importController(definition, token)),
    parts: partsFor(served),
  });
};
