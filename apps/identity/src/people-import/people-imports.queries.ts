import type { ImportId } from '@kinerja/identity-domain';
import type { DataSource } from 'typeorm';
import { PeopleImportRow } from './people-imports.read-model';

/** In the words of the jobs, so that every long work of the house reads alike. */
export type ImportProgress = Readonly<{
  importId: ImportId;
  state: 'active' | 'completed' | 'failed';
  done: number;
  of: number;
  error?: string;
}>;

/** `doneOf` tells how many rows of an import under way are written. */
export const importProgress = async (
  source: DataSource,
  importId: ImportId,
  doneOf: (importId: ImportId) => Promise<number>,
): Promise<ImportProgress | undefined> => {
  const row = await source.getRepository(PeopleImportRow).findOneBy({ importId });
  if (!row) return undefined;
  const { rows: of, stoppedAtRow, refusal } = row;
  switch (row.state) {
    case 'accepted':
      return { importId, state: 'active', done: await doneOf(importId), of };
    case 'completed':
      return { importId, state: 'completed', done: of, of };
    case 'stopped':
      return { importId, state: 'failed', done: 0, of, error: `row ${String(stoppedAtRow)}: ${String(refusal)}` };
  }
};

/** Imports that have been accepted and not ended. */
export const openImports = async (source: DataSource): Promise<ImportId[]> => {
  const rows = await source.getRepository(PeopleImportRow).findBy({ state: 'accepted' });
  return rows.map(({ importId }) => importId);
};
