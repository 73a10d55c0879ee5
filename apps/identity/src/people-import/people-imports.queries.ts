import type { ImportId } from '@kinerja/identity-domain';
import type { DataSource } from 'typeorm';
import type { ImportFiles } from './import-files';
import { PeopleImportRow } from './people-imports.read-model';

/** In the words of the jobs, so that every long work of the house reads alike. */
export type ImportProgress = Readonly<{
  importId: ImportId;
  state: 'active' | 'completed' | 'failed';
  done: number;
  of: number;
  error?: string;
}>;

export class PeopleImportQueries {
  constructor(
    private readonly source: DataSource,
    private readonly files: ImportFiles,
  ) {}

  async progress(importId: ImportId): Promise<ImportProgress | undefined> {
    const row = await this.source.getRepository(PeopleImportRow).findOneBy({ importId });
    if (!row) return undefined;
    const { rows: of, stoppedAtRow, refusal } = row;
    switch (row.state) {
      case 'accepted':
        return { importId, state: 'active', done: await this.files.doneOf(importId), of };
      case 'completed':
        return { importId, state: 'completed', done: of, of };
      case 'stopped':
        return { importId, state: 'failed', done: 0, of, error: `row ${String(stoppedAtRow)}: ${String(refusal)}` };
    }
  }

  /** Imports that have been accepted and not ended. */
  async open(): Promise<ImportId[]> {
    const rows = await this.source.getRepository(PeopleImportRow).findBy({ state: 'accepted' });
    return rows.map(({ importId }) => importId);
  }
}
