import type { ViewOf } from '@kinerja/openapi';
import type { DataSource } from 'typeorm';
import { namedIn } from '../service/import-progress';
import type { savedMapsPage } from '../service/import.view';
import { ColumnMapRow } from './column-maps.table';

type Saved = ViewOf<typeof savedMapsPage>['items'][number];

const savedMap = ({ fingerprint, name, columns, words, savedBy, savedAt }: ColumnMapRow): Saved => {
  const by = namedIn(savedBy);
  return { fingerprint, name, columns, words, savedAt, ...(by !== undefined && { savedBy: by }) };
};

/** All of an import, by their names. */
export const savedMapsOf = async (source: DataSource, kind: string): Promise<readonly Saved[]> =>
  (await source.getRepository(ColumnMapRow).find({ where: { kind }, order: { name: 'ASC' } })).map(savedMap);
