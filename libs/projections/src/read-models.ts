import { inTransaction, repeatRolledBack } from '@kinerja/database';
import { faultPoint } from '@kinerja/fault-points';
import type { Pool } from 'pg';
import { moveCheckpoints, readCheckpoints } from './checkpoints';
import type { RowFold } from './row-fold';
import { keepSetAside, type SetAside } from './set-aside';
import { writeFold } from './write-row-changes';

/** What a run of events means for one projection: its rows, and its checkpoint from where it stood to where it comes. */
export type TableMove = Readonly<{
  name: string;
  from: bigint;
  to: bigint;
  fold: RowFold;
  /** Events among them that could not be worked in; kept together with the rows of the others. */
  setAside?: readonly SetAside[];
}>;

/** Where read models and their checkpoints are kept. */
export interface ReadModels {
  /** The stored position of every projection named, 0 for one that is new. */
  positions(names: readonly string[]): Promise<ReadonlyMap<string, bigint>>;
  /**
   * Rows and checkpoints of all moves, or nothing.
   * @throws CheckpointMoved when another process was faster, UnfitRow when something is added to a row that is not there and cannot be made.
   */
  write(moves: readonly TableMove[]): Promise<void>;
}

/** In the service's database; one transaction, therefore one flush to disk, for all moves. */
export const sqlReadModels = (pool: Pool): ReadModels => ({
  positions: (names) => readCheckpoints(pool, names),
  write: async (moves) => {
    await repeatRolledBack(() =>
      inTransaction(pool, async (client) => {
        for (const { name, from, to, fold, setAside = [] } of moves) {
          await moveCheckpoints(client, [name], [from, to]);
          await writeFold(client, fold);
          await keepSetAside(client, name, setAside);
        }
        faultPoint('projection.before-commit');
      }),
    );
    faultPoint('projection.after-commit');
  },
});
