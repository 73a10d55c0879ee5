import { derivedCommand, type Handled } from '@kinerja/commands';
import { everPlaced } from '@kinerja/directory';
import type { EventStore } from '@kinerja/event-store';
import { unitNameKey, type ImportId } from '@kinerja/identity-domain';
import { type ProjectionRunner, caughtUp } from '@kinerja/projections';
import type { Clock } from '@kinerja/service-shell';
import type { DataSource } from 'typeorm';
import { unitIdsByName } from '../unit/units.queries';
import type { ImportFile } from './import-files';
import type { PeopleImportHandler } from './people-import.handler';
import type { RowRefusal } from './person-writer';

const PATIENCE_MS = 30_000;

type Parts = Readonly<{
  imports: PeopleImportHandler;
  source: DataSource;
  store: EventStore;
  projections: ProjectionRunner;
  clock: Clock;
}>;

const accepted = (handled: Handled<{ code: string }>): void => {
  if (!handled.accepted) throw new Error(`the import could not be ended: ${handled.refusal.code}`);
};

/** Ends an import within its command. */
export class ImportEnd {
  constructor(private readonly parts: Parts) {}

  /** Counts the people of each unit of the file, all of them, and says so. @throws ReadModelsBehind */
  async complete({ importId, people }: ImportFile): Promise<void> {
    const { imports, source, clock } = this.parts;
    await caughtUp(this.parts, PATIENCE_MS);
    const units = await unitIdsByName(source);
    const unitIds = new Set(people.flatMap(({ unit }) => units.get(unitNameKey(unit)) ?? []));
    const counts = (await everPlaced(source)).filter((count) => unitIds.has(count.unitId));
    const data = { importId, people: people.length, counts, now: clock.now() };
    accepted(await derivedCommand('complete', () => imports.handle({ type: 'CompletePeopleImport', data })));
  }

  async stop(importId: ImportId, { row, refusal }: RowRefusal): Promise<void> {
    const { imports, clock } = this.parts;
    const data = { importId, row, refusal, now: clock.now() };
    accepted(await derivedCommand('stop', () => imports.handle({ type: 'StopPeopleImport', data })));
  }
}
