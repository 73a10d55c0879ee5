import type { DatabaseSchema } from './database-schema';
import { migrate } from './migrate';
import { makeReadTables } from './read-tables/make-read-tables';

export type PrepareSettings = Readonly<{
  /** The owner's address: only the owner may change tables. */
  ownerUrl: string;
  /** The role the service runs as; it gets what SQL and read tables grant it and no more. */
  appRole: string;
}>;

/**
 * Brings the database up to date: the SQL first, then the read tables. A repeat changes nothing, one that was killed is finished by
 * the next. @throws what `migrate` and `makeReadTables` throw.
 */
export const prepareDatabase = async (
  { folders, readTables }: DatabaseSchema,
  { ownerUrl, appRole }: PrepareSettings,
): Promise<void> => {
  await migrate({ ownerUrl, appRole, folders });
  if (readTables) await makeReadTables({ ownerUrl, appRole, ...readTables });
};
