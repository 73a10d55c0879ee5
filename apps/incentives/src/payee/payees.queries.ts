import { payeeImportId, type PayeeImportId } from '@kinerja/incentives-domain';
import type { DataSource } from 'typeorm';
import { PayeeImportRow } from './payees.read-model';

export const payeeImportOf = (source: DataSource, id: string): Promise<PayeeImportRow | null> =>
  source.getRepository(PayeeImportRow).findOneBy({ importId: id });

export const unfinishedImports = async (source: DataSource): Promise<readonly PayeeImportId[]> => {
  const rows = await source.getRepository(PayeeImportRow).findBy({ state: 'accepted' });
  return rows.map((row) => payeeImportId(row.importId));
};
