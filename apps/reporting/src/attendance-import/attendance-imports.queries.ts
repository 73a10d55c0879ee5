import { IsNull, type DataSource } from 'typeorm';
import { AttendanceImportRow } from './attendance-imports.read-model';

export const importWith = (source: DataSource, importId: string): Promise<AttendanceImportRow | null> =>
  source.getRepository(AttendanceImportRow).findOneBy({ importId });

/** Begun and not finished. */
export const unfinishedImports = async (source: DataSource): Promise<readonly string[]> => {
  const rows = await source.getRepository(AttendanceImportRow).findBy({ finishedAt: IsNull() });
  return rows.map(({ importId }) => importId);
};
